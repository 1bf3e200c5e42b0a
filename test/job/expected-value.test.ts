import { describe, expect, it } from 'vitest';
import { expectedValue } from '../../src/job/expected-value.ts';

describe('expectedValue', () => {
  it.each([
    [{ type: 'string' }, 'a text'],
    [{ type: 'array' }, 'a list'],
    [{ type: 'object' }, 'an object'],
    [{ type: 'boolean' }, 'true or false'],
    [{ type: 'null' }, 'null'],
    [{ type: 'odd' }, 'odd'],
    [{ type: ['string', 'null'] }, 'a text or null'],
    [{ type: 'integer' }, 'a whole number'],
    [{ type: 'number' }, 'a number'],
    [{ type: 'integer', minimum: 1 }, 'a whole number from 1 on'],
    [{ type: 'integer', minimum: 1, maximum: 2_147_483_647 }, 'a whole number from 1 to 2,147,483,647'],
    [{ type: 'integer', maximum: 9 }, 'a whole number'],
    [{ type: 'number', exclusiveMinimum: 0 }, 'a number above 0'],
    [{ type: 'number', exclusiveMinimum: 0, maximum: 2 }, 'a number above 0 and at most 2'],
    [{ type: 'number', exclusiveMinimum: 0.00001, maximum: 0.25 }, 'a number above 0.00001 and at most 0.25'],
    [{ type: ['integer', 'null'], minimum: 0 }, 'a whole number from 0 on or null'],
    [{ const: 'auto' }, '"auto"'],
    [{ enum: ['low', 'medium', 'high'], type: 'string' }, '"low", "medium" or "high"'],
    [{ 'x-tunelint': { values: ['a', 'b'] }, type: 'string' }, '"a" or "b"'],
    [{ 'x-tunelint': { values: 'a' }, type: 'string' }, 'a text'],
    [{ 'x-tunelint': 'a', type: 'string' }, 'a text'],
    [
      { anyOf: [{ const: 'auto' }, { type: 'integer', minimum: 1, maximum: 50 }] },
      '"auto" or a whole number from 1 to 50',
    ],
    // What only one provider takes is not offered.
    [{ anyOf: [{ const: 'auto' }, { const: -1, 'x-tunelint': { provider: 'azure' } }] }, '"auto"'],
    [{ anyOf: [true, { type: 'null' }] }, 'null'],
  ])('of %j is %s', (node, words) => expect(expectedValue(node)).toBe(words));
});
