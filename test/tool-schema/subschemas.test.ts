import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/format/example.ts';
import { addSubschemas, pointerOfSubschema, rootSchema, type Subschema } from '../../src/tool-schema/subschemas.ts';

function inside(node: JsonObject): string[] {
  const found: Subschema[] = [];
  addSubschemas(node, rootSchema(node), found);
  return found.map((each) => `${pointerOfSubschema(each)} ${each.schema}`);
}

it.each(['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'])('%s are by name', (key) => {
  expect(inside({ [key]: { 'a/b': 1, c: 2 } })).toEqual([`/${key}/a~1b 1`, `/${key}/c 2`]);
  expect(inside({ [key]: [1] })).toEqual([]);
});

it.each(['anyOf', 'oneOf', 'allOf', 'prefixItems'])('%s are a list', (key) => {
  expect(inside({ [key]: [1, 2] })).toEqual([`/${key}/0 1`, `/${key}/1 2`]);
  expect(inside({ [key]: { a: 1 } })).toEqual([]);
});

it.each(['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'])(
  '%s is one',
  (key) => {
    expect(inside({ [key]: 1 })).toEqual([`/${key} 1`]);
  },
);

it('takes a list of items for schemas, and nothing else for some', () => {
  expect(inside({ items: [1, 2], not: [3], enum: [4], title: { a: 5 } })).toEqual([
    '/items/0 1',
    '/items/1 2',
    '/not 3',
  ]);
});

it('names a schema from the outermost one', () => {
  const root = rootSchema({});
  const list: Subschema = { schema: {}, parent: root, keyword: 'anyOf', name: 1 };
  expect(pointerOfSubschema(root)).toBe('');
  expect(pointerOfSubschema({ schema: {}, parent: list, keyword: 'not', name: undefined })).toBe('/anyOf/1/not');
});
