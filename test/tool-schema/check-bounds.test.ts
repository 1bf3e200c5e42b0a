import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/format/example.ts';
import { brokenBound } from '../../src/tool-schema/check-bounds.ts';

it.each<[JsonObject, unknown, string | undefined]>([
  [{}, 5, undefined],
  [{ minimum: 5 }, 5, undefined],
  [{ minimum: 5 }, 4, 'at least 5'],
  [{ maximum: 5000 }, 5000, undefined],
  [{ maximum: 5000 }, 5001, 'at most 5,000'],
  [{ exclusiveMinimum: 5 }, 6, undefined],
  [{ exclusiveMinimum: 5 }, 5, 'more than 5'],
  [{ exclusiveMaximum: 5 }, 4, undefined],
  [{ exclusiveMaximum: 5 }, 5, 'less than 5'],
  [{ multipleOf: 5 }, 10, undefined],
  [{ multipleOf: 5 }, 12, 'a multiple of 5'],
  [{ multipleOf: 5 }, 2.5, undefined],
  [{ multipleOf: 0.1 }, 3, undefined],
  [{ multipleOf: 0 }, 3, undefined],
  [{ multipleOf: -2 }, 3, undefined],
  [{ minimum: '5' }, 4, undefined],
  [{ minLength: 2 }, 'ab', undefined],
  [{ minLength: 2 }, '🙂', 'at least 2 characters'],
  [{ maxLength: 1 }, '🙂', undefined],
  [{ maxLength: 1 }, 'ab', 'at most 1 character'],
  [{ minItems: 1 }, [1], undefined],
  [{ minItems: 1 }, [], 'at least 1 item'],
  [{ maxItems: 2 }, [1, 2], undefined],
  [{ maxItems: 2 }, [1, 2, 3], 'at most 2 items'],
  [{ minProperties: 1 }, {}, 'at least 1 property'],
  [{ minProperties: 2 }, { a: 1 }, 'at least 2 properties'],
  [{ maxProperties: 1 }, { a: 1 }, undefined],
  [{ minProperties: 1, minLength: 1, minItems: 1, minimum: 1 }, null, undefined],
  [{ minProperties: 1, minLength: 1, minItems: 1, minimum: 1 }, true, undefined],
])('%j and %j: %s', (schema, value, words) => {
  expect(brokenBound(schema, value)).toBe(words);
});
