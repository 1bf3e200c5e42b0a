import { describe, expect, it } from 'vitest';
import { lowerSchema, raiseSchema } from '../../src/convert/gemini-schema.ts';
import { nodeOf, noted } from './read-as.ts';

const PLAIN =
  'title description nullable enum format default minItems maxItems minProperties maxProperties minLength maxLength pattern minimum maximum required example propertyOrdering';

describe('raiseSchema', () => {
  it.each([
    ['7', '7'],
    ['{}', '{}'],
    ['{"type":"object"}', '{"type": "OBJECT"}'],
    ['{"type":["string","null"]}', '{"type": "STRING", "nullable": true}'],
    ['{"type":["string"],"title":"T"}', '{"type": "STRING", "title": "T"}'],
    ['{"properties":{"a/b":{"type":"string"},"c":true}}', '{"properties": {"a/b": {"type": "STRING"}, "c": true}}'],
    ['{"items":{"type":"number"}}', '{"items": {"type": "NUMBER"}}'],
    ['{"anyOf":[{"type":"number"},{"type":"string"}]}', '{"anyOf": [{"type": "NUMBER"}, {"type": "STRING"}]}'],
    ...PLAIN.split(' ').map((key): [string, string] => [`{"${key}":1}`, `{"${key}": 1}`]),
  ])('%s', (schema, made) => {
    expect(noted((notes) => raiseSchema(nodeOf(schema), '/p', notes))).toEqual({ made });
  });

  it.each([
    ['{"const":1,"type":"a"}', '{"type": "A"}', '/p/const: "const" has no place in a schema there (1)'],
    ['{"a/b":1}', '{}', '/p/a~1b: "a/b" has no place in a schema there (1)'],
    ['{"items":true}', '{}', '/p/items: "items" has no place in a schema there (true)'],
    ['{"anyOf":true}', '{}', '/p/anyOf: "anyOf" has no place in a schema there (true)'],
    ['{"properties":true}', '{}', '/p/properties: "properties" has no place in a schema there (true)'],
    ['{"type":["null"]}', '{}', '/p/type: only one type and null fit there (["null"])'],
    ['{"type":["a","b"]}', '{"type": "A"}', '/p/type: only one type and null fit there (["a","b"])'],
    ['{"type":7}', '{}', '/p/type: only one type and null fit there (7)'],
    ['{"type":[7,"a"]}', '{"type": "A"}', undefined],
    ['{"items":{"x":1}}', '{"items": {}}', '/p/items/x: "x" has no place in a schema there (1)'],
    ['{"anyOf":[{},{"x":1}]}', '{"anyOf": [{}, {}]}', '/p/anyOf/1/x: "x" has no place in a schema there (1)'],
    [
      '{"properties":{"a/b":{"x":1}}}',
      '{"properties": {"a/b": {}}}',
      '/p/properties/a~1b/x: "x" has no place in a schema there (1)',
    ],
  ])('%s loses something', (schema, made, note) => {
    const expected = note === undefined ? { made } : { made, notes: [`LOSS-STRICT ${note}`] };
    expect(noted((notes) => raiseSchema(nodeOf(schema), '/p', notes))).toEqual(expected);
  });
});

describe('lowerSchema', () => {
  it.each([
    ['{"type":"OBJECT"}', '{"type": "object"}'],
    ['{"type":"STRING","nullable":true}', '{"type": ["string", "null"]}'],
    ['{"type":"STRING","nullable":false}', '{"type": "string", "nullable": false}'],
    ['{"nullable":true}', '{"nullable": true}'],
    ['{"type":7,"title":"T"}', '{"type": 7, "title": "T"}'],
    ['{"a\\"b":1}', '{"a\\"b": 1}'],
    [
      '{"items":{"type":"NUMBER"},"properties":{"type":{"type":"STRING"}}}',
      '{"items": {"type": "number"}, "properties": {"type": {"type": "string"}}}',
    ],
  ])('%s', (schema, made) => {
    expect(lowerSchema(nodeOf(schema))).toBe(made);
  });
});
