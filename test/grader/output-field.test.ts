import { describe, expect, it } from 'vitest';
import { outputField } from '../../src/grader/output-field.ts';

const at = (schema: unknown, path: string) => outputField({ type: 'json_schema', schema }, path.split('.'));
const person = { properties: { name: { type: 'string' }, age: {} } };
const missing = { name: 'x', known: ['name', 'age'] };

describe('outputField', () => {
  it.each([
    [person, 'name', undefined],
    [person, 'x', missing],
    // What a text holds is not described.
    [person, 'name.x', undefined],
    [person, 'toString', { ...missing, name: 'toString' }],
    [{ properties: { a: person } }, 'a.x', missing],
    [{ properties: { list: { items: person } } }, 'list.0.age', undefined],
    [{ properties: { list: { items: person } } }, 'list.0.x', missing],
    [{ properties: { list: { items: true } } }, 'list.0.x', undefined],
    [{ properties: { list: { properties: { a: {} }, items: person } } }, 'list.a0', { name: 'a0', known: ['a'] }],
    [{ ...person, additionalProperties: false }, 'x', missing],
    [{ ...person, additionalProperties: true }, 'x', undefined],
    [{ ...person, additionalProperties: {} }, 'x', undefined],
    [{ ...person, anyOf: [] }, 'x', undefined],
    [{ ...person, oneOf: [] }, 'x', undefined],
    [{ ...person, allOf: [] }, 'x', undefined],
    [{ ...person, patternProperties: {} }, 'x', undefined],
    [{ ...person, if: {} }, 'x', undefined],
    [{}, 'x', undefined],
    ['text', 'x', undefined],
    [{ $ref: '#/$defs/p', $defs: { p: person } }, 'x', missing],
    [{ properties: { a: { $ref: '#/$defs/p' } }, $defs: { p: person } }, 'a.x', missing],
    [{ properties: { a: { items: { $ref: '#/$defs/p' } } }, $defs: { p: person } }, 'a.0.x', missing],
    [{ $ref: '#/$defs/q', $defs: { q: { $ref: '#/$defs/p' }, p: person } }, 'x', missing],
  ])('%j, %s', (schema, path, expected) => {
    expect(at(schema, path)).toEqual(expected);
    expect(outputField({ type: 'json_schema', json_schema: { schema } }, path.split('.'))).toEqual(expected);
  });

  it('judges nothing where there is no schema', () => {
    expect(outputField(undefined, ['x'])).toBeUndefined();
    expect(outputField({ type: 'json_object' }, ['x'])).toBeUndefined();
    expect(outputField({ type: 'text' }, ['x'])).toEqual({ name: undefined, known: [] });
  });

  it('follows 20 references', () => {
    const chain = (length: number) => ({
      $ref: '#/$defs/d1',
      $defs: Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `d${index + 1}`,
          index + 1 === length ? person : { $ref: `#/$defs/d${index + 2}` },
        ]),
      ),
    });
    expect(at(chain(20), 'x')).toEqual(missing);
    expect(at(chain(21), 'x')).toBeUndefined();
  });
});
