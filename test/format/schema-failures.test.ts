import { describe, expect, it } from 'vitest';
import { type AjvError, schemaFailures } from '../../src/format/schema-failures.ts';

const error = (known: Partial<AjvError>): AjvError => ({
  instancePath: '/a',
  schemaPath: '#/properties/a/type',
  keyword: 'type',
  params: {},
  ...known,
});
/** What a test does not look at is left out. */
const failures = (...errors: readonly Partial<AjvError>[]) =>
  schemaFailures(errors.map(error)).map(({ pointer, keyword, params }) => ({ pointer, keyword, params }));

describe('one error', () => {
  it('becomes a failure with its value, its node and the rule that tells it', () => {
    const params = { type: 'string' };
    const node = { type: 'string', 'x-tunelint-rule': 'role' };
    expect(schemaFailures([error({ params, parentSchema: node, data: 7 })])).toEqual([
      { pointer: '/a', keyword: 'type', params, value: 7, node, rule: 'role' },
    ]);
    expect(schemaFailures([error({ params })])).toEqual([
      { pointer: '/a', keyword: 'type', params, value: undefined, node: {}, rule: 'schema' },
    ]);
    expect(schemaFailures([error({ parentSchema: { 'x-tunelint-rule': 7 } })])[0]?.rule).toBe('schema');
  });

  it.each<Partial<AjvError>>([
    { keyword: 'if' },
    { schemaPath: '#/anyOf/0/type' },
    { schemaPath: '#/contains/type' },
    { schemaPath: '#/propertyNames/pattern' },
  ])('is left out as a detail of another: %j', (known) => {
    expect(failures(known)).toEqual([]);
  });

  it('of a missing key names it', () => {
    expect(failures({ keyword: 'required', params: { missingProperty: 'role' } })).toEqual([
      { pointer: '/a', keyword: 'required', params: { missing: ['role'] } },
    ]);
  });

  it.each([
    [[{ required: ['b', 'c'] }, { required: ['d'] }], 'required', { missing: ['b', 'c'] }],
    [[{ required: ['b'], type: 'object' }], 'anyOf', {}],
    [[{ required: 'b' }], 'anyOf', {}],
    [[{ type: 'object' }], 'anyOf', {}],
    [[], 'anyOf', {}],
    [undefined, 'anyOf', {}],
  ])('of branches %j', (anyOf, keyword, params) => {
    expect(failures({ keyword: 'anyOf', schemaPath: '#/anyOf', parentSchema: { anyOf } })).toEqual([
      { pointer: '/a', keyword, params },
    ]);
  });

  it.each([
    [{ additionalProperty: 'b/c' }, '/a/b~1c'],
    [{ propertyName: 'b' }, '/a/b'],
    [{ additionalProperty: 7 }, '/a'],
  ])('of a key that may not be there stands at it: %j', (params, pointer) => {
    expect(failures({ keyword: 'additionalProperties', params })).toEqual([
      { pointer, keyword: 'additionalProperties', params },
    ]);
  });

  it('of a tag stands at the tag, or says that it is missing', () => {
    const known = {
      keyword: 'discriminator',
      params: { tag: 'role', tagValue: 'boss' },
      parentSchema: { 'x-tunelint': { values: ['user'] } },
    };
    const params = { tag: 'role', tagValue: 'boss', values: ['user'] };
    expect(schemaFailures([error({ ...known, data: { role: 'boss' } })])).toEqual([
      { pointer: '/a/role', keyword: 'discriminator', params, value: 'boss', node: known.parentSchema, rule: 'schema' },
    ]);
    for (const data of [{}, 'text']) {
      expect(failures({ ...known, data })).toEqual([
        { pointer: '/a', keyword: 'required', params: { ...params, missing: ['role'] } },
      ]);
    }
    expect(failures({ ...known, parentSchema: {}, data: { role: 'boss' } })[0]?.params).toEqual({
      ...params,
      values: [],
    });
  });
});

describe('several errors', () => {
  const required = (key: string) => ({ keyword: 'required', params: { missingProperty: key } });

  it('of missing keys at one place are one', () => {
    expect(failures(required('b'), required('c'), required('b'))).toEqual([
      { pointer: '/a', keyword: 'required', params: { missing: ['b', 'c'] } },
    ]);
  });

  it('at one place: the type is told, else the first', () => {
    const pattern = { keyword: 'pattern', params: { pattern: 'x' } };
    const type = { params: { type: 'string' } };
    const told = { pointer: '/a', keyword: 'type', params: type.params };
    expect(failures(pattern, type)).toEqual([told]);
    expect(failures(type, pattern)).toEqual([told]);
    expect(failures(type, { params: { type: 'null' } })).toEqual([told]);
    expect(failures(pattern, { keyword: 'minLength' })).toEqual([{ pointer: '/a', ...pattern }]);
    expect(failures(required('b'), pattern)).toEqual([
      { pointer: '/a', keyword: 'required', params: { missing: ['b'] } },
    ]);
    expect(failures(pattern, required('b'))).toEqual([{ pointer: '/a', ...pattern }]);
  });

  it('of the type of members of one array are counted', () => {
    const at = (instancePath: string, schemaPath = '#/items/type') => ({ instancePath, schemaPath });
    expect(
      failures(at('/a/0'), at('/a/1'), at('/a/12'), at('/b/0'), at('/a/3', '#/other'), at('/a/x'), at('/a/y')),
    ).toEqual([
      { pointer: '/a/0', keyword: 'type', params: { alike: 2 } },
      { pointer: '/b/0', keyword: 'type', params: {} },
      { pointer: '/a/3', keyword: 'type', params: {} },
      { pointer: '/a/x', keyword: 'type', params: {} },
      { pointer: '/a/y', keyword: 'type', params: {} },
    ]);
    const other = { keyword: 'minLength' };
    expect(failures({ ...at('/a/0'), ...other }, { ...at('/a/1'), ...other })).toHaveLength(2);
  });

  it('are told up to a hundred', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ instancePath: `/p${index}`, keyword: 'minLength' }));
    expect(failures(...many(100))).toHaveLength(100);
    expect(failures(...many(101)).at(-1)?.pointer).toBe('/p99');
  });
});
