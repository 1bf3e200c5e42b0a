import { describe, expect, it } from 'vitest';
import { commentLines, commentsOf, type Rendering, renderObject, renderType } from '../../src/tokens/render-type.ts';

function rendering(more: Partial<Rendering> = {}): Rendering {
  return { root: {}, open: new Set(), least: false, unfamiliar: false, budget: 1e5, ...more };
}

/** The type, and with `?` in front what no recorded request has shown. */
function typeOf(schema: unknown, more: Partial<Rendering> = {}): string {
  const own = rendering(more);
  const type = renderType(schema, own, 0);
  expect(own.open.size).toBe(0);
  return own.unfamiliar ? `?${type}` : type;
}

const members = (properties: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  type: 'object',
  properties,
  ...more,
});

describe('renderType', () => {
  it.each<[string, unknown, string]>([
    ['an integer', { type: 'integer' }, 'number'],
    ['a number', { type: 'number' }, 'number'],
    ['a string', { type: 'string' }, 'string'],
    ['a boolean', { type: 'boolean' }, 'boolean'],
    ['null', { type: 'null' }, 'null'],
    ['no type', {}, 'any'],
    ['another type', { type: 'date' }, 'any'],
    ['what may be anything', true, 'any'],
    ['what may be nothing', false, '?any'],
    ['no schema', 'string', '?any'],
    ['an object', { type: 'object' }, '{}'],
    ['an object without members', members({}), '{}'],
    ['members without a type', { properties: { a: { type: 'string' } } }, '{ a?: string }'],
    ['members that are a list', { type: 'object', properties: ['a'] }, '{}'],
    ['some types', { type: ['string', 'null'] }, 'string | null'],
    ['types of objects', { type: ['object', 'null'], properties: { a: {} } }, '{ a?: any } | null'],
    ['any of some', { anyOf: [{ type: 'string' }, { type: 'integer' }] }, 'string | number'],
    ['one of some', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, 'string | number'],
    ['any before one of some', { oneOf: [{ type: 'string' }], anyOf: [{ type: 'null' }] }, 'null'],
    ['any of none', { anyOf: [], type: 'string' }, 'string'],
    ['a list of values', { enum: ['a', 'b'] }, '"a" | "b"'],
    ['values that are no texts', { enum: ['a', 1] }, '?"a" | 1'],
    ['a list', { type: 'array' }, 'any[]'],
    ['a list of texts', { type: 'array', items: { type: 'string' } }, 'string[]'],
    ['a list of lists', { type: 'array', items: { type: 'array' } }, 'any[][]'],
    [
      'a list of what is described',
      { type: 'array', items: { type: 'string', description: 'A tag.' } },
      'Array<\n// A tag.\nstring\n>',
    ],
    [
      'a list of what takes lines',
      { type: 'array', items: members({ a: { description: 'One.' } }) },
      'Array<\n{\n// One.\na?: any,\n}\n>',
    ],
  ])('writes %s', (_, schema, type) => expect(typeOf(schema)).toBe(type));

  it.each(['allOf', 'const', 'patternProperties', 'prefixItems', 'not', 'if', 'dependentSchemas'])(
    'takes the rest of a schema with %s, or nothing of it for the least',
    (key) => {
      expect(typeOf({ type: 'string', [key]: {} })).toBe('?string');
      expect(typeOf({ type: 'string', [key]: {} }, { least: true })).toBe('?any');
    },
  );

  it('takes what is certain for the least too', () => {
    expect(typeOf(members({ a: { type: 'string' } }), { least: true })).toBe('{ a?: string }');
  });

  it('writes at most twenty types', () => {
    expect(typeOf({ type: Array.from({ length: 25 }, () => 'null') })).toBe(
      Array.from({ length: 20 }, () => 'null').join(' | '),
    );
  });

  it('writes a hundred levels', () => {
    const nested = (levels: number) => {
      let schema: unknown = { type: 'string' };
      for (let level = 0; level < levels; level++) schema = { type: 'array', items: schema };
      return schema;
    };
    expect(typeOf(nested(100))).toBe(`string${'[]'.repeat(100)}`);
    expect(typeOf(nested(101))).toBe(`?any${'[]'.repeat(101)}`);
  });

  it('stops where it has written enough', () => {
    expect(typeOf({ type: 'string' }, { budget: 9 })).toBe('string');
    expect(typeOf({ type: 'string' }, { budget: 8 })).toBe('?any');
    const left = (schema: unknown) => {
      const own = rendering();
      renderType(schema, own, 0);
      return 1e5 - own.budget;
    };
    expect(left({ type: 'string' })).toBe(8);
    expect(left({ enum: ['a', 'b'] })).toBe(8 + '"a" | "b"'.length);
    expect(left(members({ ab: { type: 'string' } }))).toBe(8 + 8 + 'ab'.length);
    expect(left(members({ ab: { default: 'c' } }))).toBe(8 + 8 + 'ab'.length + '"c"'.length);
    expect(left(members({ ab: { description: 'Why.' } }))).toBe(8 + 8 + 'ab'.length + '// Why.'.length);
  });
});

describe('renderObject', () => {
  const lines = (schema: Record<string, unknown>) => renderObject(schema, rendering(), 0);

  it('is one line while no member needs more', () => {
    expect(lines(members({ a: {}, b: { type: 'string' } }, { required: ['b'] }))).toBe('{ a?: any, b: string }');
    expect(lines(members({ a: {} }, { required: 'a' }))).toBe('{ a?: any }');
    expect(lines({})).toBeUndefined();
    expect(lines(members({}))).toBeUndefined();
  });

  it('has what describes a member above it', () => {
    const day = { type: 'string', title: 'Day', description: 'When.', format: 'date' };
    expect(lines(members({ day, at: {} }))).toBe(
      '{\n// Day\n//\n// When.\n// format: date\nday?: string,\nat?: any,\n}',
    );
  });

  it('has what a member is without a value behind it, and above where the member is compound', () => {
    expect(lines(members({ a: { type: 'string', default: '' } }))).toBe('{\na?: string, // default: ""\n}');
    expect(lines(members({ a: { default: null } }))).toBe('{\na?: any, // default: null\n}');
    // Of a list of values without quotes.
    expect(lines(members({ a: { enum: ['x'], default: 'x' } }))).toBe('{\na?: "x", // default: x\n}');
    expect(lines(members({ a: { enum: [1], default: 1 } }))).toBe('{\na?: 1, // default: 1\n}');
    expect(lines(members({ a: { type: 'object', default: {} } }))).toBe('{\n// default: {}\na?: {},\n}');
    expect(lines(members({ a: { properties: { b: {} }, default: {} } }))).toBe(
      '{\n// default: {}\na?: { b?: any },\n}',
    );
    expect(lines(members({ a: { type: ['string', 'null'], default: null } }))).toBe(
      '{\n// default: null\na?: string | null,\n}',
    );
  });

  it('has one line for each variant where a variant or the member is described', () => {
    const plain = [{ type: 'string' }, { type: 'null' }];
    expect(lines(members({ a: { anyOf: plain } }))).toBe('{ a?: string | null }');
    expect(lines(members({ a: { anyOf: plain, description: 'Who.' } }))).toBe(
      '{\n// Who.\na?:\n | string\n | null\n,\n}',
    );
    expect(lines(members({ a: { anyOf: [{ type: 'string', description: 'Who.' }, { type: 'null' }] } }))).toBe(
      '{\na?:\n// Who.\n | string\n | null\n,\n}',
    );
  });
});

describe('commentsOf', () => {
  const comments = (schema: Record<string, unknown>, budget = 1e5) => commentsOf(schema, rendering({ budget }));

  it('are title, description and format, where they are texts', () => {
    expect(comments({ title: 'T', description: 'D', format: 'f' })).toEqual(['// T', '//', '// D', '// format: f']);
    expect(comments({ title: '', description: 'D' })).toEqual(['// D']);
    expect(comments({ title: 'T', description: '' })).toEqual(['// T']);
    expect(comments({ title: 1, description: null, format: true })).toEqual([]);
    expect(comments({ format: '' })).toEqual(['// format: ']);
  });

  it('are none where enough is written', () => {
    expect(comments({ title: 'T' }, 1)).toEqual(['// T']);
    expect(comments({ title: 'T' }, 0)).toEqual([]);
  });

  it('are a line for each of a text, without the spaces around them', () => {
    expect(commentLines('\n One. \n\n Two.\n')).toEqual(['// One.', '//', '// Two.']);
  });
});
