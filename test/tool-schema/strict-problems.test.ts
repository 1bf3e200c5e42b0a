import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/format/example.ts';
import { strictProblems } from '../../src/tool-schema/strict-problems.ts';

const closed = (properties: JsonObject, more: JsonObject = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const texts = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length));
const nested = (levels: number) => {
  let schema = closed({});
  for (let level = 1; level < levels; level++) schema = closed({ deep: schema });
  return schema;
};

it.each<[string, JsonObject, readonly string[]]>([
  ['no type', { additionalProperties: false }, ['the root must have type "object"']],
  [
    'properties without a type',
    { properties: { a: {} }, additionalProperties: false },
    ['the root must have type "object"', 'the root does not require "a"'],
  ],
  [
    'four optional ones',
    closed({ a: {}, b: {}, c: {}, d: {} }, { required: 7 }),
    ['the root does not require "a, b, c"'],
  ],
  [
    'an object without properties',
    closed({ a: { type: 'object' } }),
    ['"properties.a" lacks additionalProperties: false'],
  ],
  ['properties that are none', closed({ a: { type: 'string', properties: [1] } }), []],
  ['ten levels', nested(10), []],
  ['eleven levels', nested(11), ['objects nest deeper than 10 levels']],
  ['5,000 properties', closed(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`, {}]))), []],
  ['1,000 enum values', closed({ a: { enum: Array.from({ length: 1000 }, () => 1) } }), []],
  ['250 long enum values', closed({ a: { enum: texts(250, 100) } }), []],
  ['251 enum values of 15,000 characters', closed({ a: { enum: [...texts(250, 60), 7] } }), []],
  [
    '251 longer enum values',
    closed({ a: { enum: [...texts(250, 60), 'x'] } }),
    ['"properties.a" has an enum of more than 250 values and 15,000 characters'],
  ],
  ['120,000 characters', closed({ a: { enum: texts(1, 119_999) } }), []],
  [
    'more characters',
    closed({ a: { enum: texts(1, 120_000) } }),
    ['its names and enum values exceed 120,000 characters'],
  ],
  [
    'long names of definitions',
    closed({}, { $defs: { [texts(1, 60_000).join('')]: {} }, definitions: { [texts(1, 60_001).join('')]: {} } }),
    ['its names and enum values exceed 120,000 characters'],
  ],
])('%s', (_, parameters, problems) => {
  expect(strictProblems(parameters)).toEqual(problems);
});

it('gives twenty reasons at most', () => {
  const many = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`p${index}`, { not: {}, if: {} }]));
  expect(strictProblems(closed(many))).toHaveLength(20);
});
