import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../src/tool-schema/check-arguments.ts';
import { startBudget } from '../../src/tool-schema/walk.ts';
import { cpuMs } from '../cpu-ms.ts';

const object = (properties: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  type: 'object',
  properties,
  ...more,
});

/** `kind path` of each violation, with what was meant. */
function broken(parameters: unknown, value: unknown): string[] {
  return checkArguments(parameters, value).map(
    ({ kind, path, expected, nearest }) =>
      `${kind} ${path}${expected === '' ? '' : `: ${expected}`}${nearest === undefined ? '' : ` -> ${nearest}`}`,
  );
}

describe('types', () => {
  it.each([
    ['string', 'Oslo', 5],
    ['number', 2.5, '2.5'],
    ['integer', 3, 3.5],
    ['boolean', false, 'false'],
    ['array', [], {}],
    ['object', {}, []],
  ])('%s', (type, good, bad) => {
    expect(broken(object({ value: { type } }), { value: good })).toEqual([]);
    expect(broken(object({ value: { type } }), { value: bad })).toHaveLength(1);
  });

  it('takes 3.0 for a whole number', () => {
    expect(broken(object({ n: { type: 'integer' } }), JSON.parse('{"n":3.0}'))).toEqual([]);
  });

  it('takes lists of types', () => {
    const schema = object({ unit: { type: ['string', 'null'] } }, { required: ['unit'] });
    expect(broken(schema, { unit: null })).toEqual([]);
    expect(broken(schema, { unit: 4 })).toEqual(['type /unit: a string or null']);
  });

  it('takes null where the schema is nullable', () => {
    expect(broken(object({ a: { type: 'string', nullable: true } }, { required: ['a'] }), { a: null })).toEqual([]);
  });

  it('says nothing about types that it does not know', () => {
    expect(broken(object({ a: { type: 'strng' } }), { a: 5 })).toEqual([]);
    expect(broken(object({ a: { type: 7 } }), { a: 5 })).toEqual([]);
  });

  it('reports the wrong type once, not its consequences', () => {
    expect(broken(object({ a: { type: 'string', enum: ['x'], minLength: 3 } }), { a: 5 })).toEqual([
      'type /a: a string',
    ]);
  });
});

describe('enum and const', () => {
  it('finds what was meant', () => {
    const schema = object({ unit: { enum: ['celsius', 'fahrenheit'] } });
    expect(broken(schema, { unit: 'celcius' })).toEqual(['enum /unit -> celsius']);
    expect(broken(schema, { unit: 'Celsius' })).toEqual(['enum /unit -> celsius']);
    expect(broken(schema, { unit: 'celsius ' })).toEqual(['enum /unit -> celsius']);
    expect(broken(schema, { unit: 'kelvin' })).toEqual(['enum /unit']);
    expect(broken(schema, { unit: 'celsius' })).toEqual([]);
  });

  it('compares numbers and null', () => {
    const schema = object({ stars: { enum: [1, 2, null] } }, { required: ['stars'] });
    expect(broken(schema, { stars: 2 })).toEqual([]);
    expect(broken(schema, { stars: null })).toEqual([]);
    expect(broken(schema, { stars: '2' })).toEqual(['enum /stars']);
  });

  it('knows const', () => {
    expect(broken(object({ kind: { const: 'order' } }), { kind: 'order' })).toEqual([]);
    expect(broken(object({ kind: { const: 'order' } }), { kind: 'refund' })).toEqual(['enum /kind']);
  });

  it('does not compare objects and ignores an enum that is no list', () => {
    expect(broken(object({ a: { enum: [{ b: 1 }] } }), { a: { b: 2 } })).toEqual([]);
    expect(broken(object({ a: { enum: 'x' } }), { a: 'y' })).toEqual([]);
  });

  it('stays fast with 5,000 allowed values and many uses', () => {
    const codes = Array.from({ length: 5000 }, (_, index) => `SKU-${index}`);
    const schema = object({ items: { type: 'array', items: { enum: codes } } });
    const start = cpuMs();
    expect(broken(schema, { items: codes.slice(0, 4000) })).toEqual([]);
    expect(broken(schema, { items: Array.from({ length: 4000 }, () => 'SKU-x') }).length).toBeGreaterThan(0);
    expect(cpuMs() - start).toBeLessThan(1000);
  });
});

describe('properties', () => {
  const schema = object({ city: { type: 'string' }, unit: { type: 'string' } }, { required: ['city'] });

  it('misses what is required', () => {
    expect(broken(schema, { unit: 'celsius' })).toEqual(['missing /city']);
  });

  it('takes a misspelt property for one mistake', () => {
    expect(broken(schema, { citi: 'Oslo' })).toEqual(['unknown /citi -> city']);
  });

  it('leaves other extra properties alone, unless the object is closed', () => {
    expect(broken(schema, { city: 'Oslo', purpose: 'trip' })).toEqual([]);
    expect(broken({ ...schema, additionalProperties: false }, { city: 'Oslo', purpose: 'trip' })).toEqual([
      'unknown /purpose',
    ]);
    expect(broken({ ...schema, additionalProperties: true }, { city: 'Oslo', unitt: 'trip' })).toEqual([]);
  });

  it('does not take a property that is there for a misspelling of another', () => {
    expect(broken(object({ unit: {}, units: {} }), { units: 1, unitz: 2, unit: 1 })).toEqual([]);
  });

  it('checks extra properties against their schema', () => {
    const open = { type: 'object', additionalProperties: { type: 'number' } };
    expect(broken(open, { a: 1, b: '2' })).toEqual(['type /b: a number']);
  });

  it('does not run patterns', () => {
    const patterned = { ...schema, patternProperties: { '^(a+)+$': {} }, additionalProperties: false };
    expect(broken(patterned, { city: 'Oslo', aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: 1 })).toEqual([]);
    expect(broken(object({ a: { type: 'string', pattern: '^(a+)+$' } }), { a: `${'a'.repeat(50)}!` })).toEqual([]);
  });

  it('tells null for an optional parameter apart', () => {
    expect(broken(schema, { city: 'Oslo', unit: null })).toEqual(['null /unit']);
    expect(broken(schema, { city: null })).toEqual(['type /city: a string']);
    expect(broken(schema, { city: 'Oslo', seats: null })).toEqual(['null /seats']);
    expect(broken({ type: 'object' }, { seats: null })).toEqual([]);
  });

  it('is safe with the names of prototypes', () => {
    const parameters: unknown = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"number"}},"required":["__proto__","toString"]}',
    );
    expect(broken(parameters, JSON.parse('{"__proto__":5,"constructor":"x"}'))).toEqual([
      'type /__proto__: a string',
      'type /constructor: a number',
      'missing /toString',
    ]);
    expect(broken(object({}, { additionalProperties: false }), JSON.parse('{"__proto__":5}'))).toEqual([
      'unknown /__proto__',
    ]);
  });

  it('escapes pointers', () => {
    expect(broken(object({ 'a/b~c': { type: 'string' } }), { 'a/b~c': 1 })).toEqual(['type /a~1b~0c: a string']);
  });
});

describe('arrays and bounds', () => {
  it('checks items', () => {
    expect(broken(object({ ids: { type: 'array', items: { type: 'integer' } } }), { ids: [1, 'two', 3] })).toEqual([
      'type /ids/1: a whole number',
    ]);
  });

  it('checks tuples in both spellings', () => {
    const point = [{ type: 'number' }, { type: 'number' }];
    expect(broken(object({ at: { prefixItems: point } }), { at: [1, 'x'] })).toEqual(['type /at/1: a number']);
    expect(broken(object({ at: { items: point } }), { at: ['x', 1, 'more'] })).toEqual(['type /at/0: a number']);
  });

  it.each([
    [{ minimum: 1 }, 0, 'at least 1'],
    [{ maximum: 10 }, 11, 'at most 10'],
    [{ exclusiveMinimum: 0 }, 0, 'more than 0'],
    [{ exclusiveMaximum: 5 }, 5, 'less than 5'],
    [{ multipleOf: 5 }, 7, 'a multiple of 5'],
    [{ minLength: 2 }, 'x', 'at least 2 characters'],
    [{ maxLength: 1 }, 'xy', 'at most 1 character'],
    [{ minItems: 1 }, [], 'at least 1 item'],
    [{ maxProperties: 1 }, { a: 1, b: 2 }, 'at most 1 property'],
  ])('%j', (schema, value, expected) => {
    expect(broken(object({ v: schema }), { v: value })).toEqual([`bound /v: ${expected}`]);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(broken(object({ v: { maxLength: 2 } }), { v: '👍👍' })).toEqual([]);
  });

  it('ignores limits that are no numbers', () => {
    expect(broken(object({ v: { minimum: '3', maxLength: null, exclusiveMinimum: true } }), { v: 1 })).toEqual([]);
  });
});

describe('combinations', () => {
  it('is silent when one alternative fits', () => {
    const schema = object({ when: { anyOf: [{ type: 'string' }, { type: 'integer' }] } });
    expect(broken(schema, { when: 5 })).toEqual([]);
    expect(broken(schema, { when: true })).toEqual(['type /when: a string or a whole number']);
  });

  it('says one thing about the alternative that was meant', () => {
    const schema = object({
      to: { anyOf: [{ type: 'string' }, object({ lat: { type: 'number' }, lon: { type: 'number' } })] },
    });
    expect(broken(schema, { to: { lat: 'north', lon: 'east' } })).toEqual(['type /to/lat: a number']);
  });

  it('joins the allowed values of alternatives', () => {
    const schema = object({ size: { oneOf: [{ const: 'small' }, { const: 'large' }, { type: 'null' }] } });
    const [violation] = checkArguments(schema, { size: 'smal' });
    expect(violation).toMatchObject({ kind: 'enum', options: ['small', 'large'], nearest: 'small' });
  });

  it('does not mind when two of a oneOf fit', () => {
    expect(broken(object({ n: { oneOf: [{ type: 'number' }, { type: 'integer' }] } }), { n: 3 })).toEqual([]);
  });

  it('checks all of allOf', () => {
    const schema = object({ n: { allOf: [{ type: 'integer' }, { minimum: 1 }] } });
    expect(broken(schema, { n: 0 })).toEqual(['bound /n: at least 1']);
  });
});

describe('references', () => {
  const place = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };

  it('follows them inside the document', () => {
    const schema = object({ from: { $ref: '#/$defs/place' } }, { $defs: { place } });
    expect(broken(schema, { from: { name: 'Ghent' } })).toEqual([]);
    expect(broken(schema, { from: {} })).toEqual(['missing /from/name']);
  });

  it('ignores all others', () => {
    for (const $ref of ['https://example.com/schema.json', '#/$defs/none', 'other', '#/__proto__/x', 7]) {
      expect(broken(object({ from: { $ref } }), { from: 5 })).toEqual([]);
    }
  });

  it('survives cycles, of schemas and of data', () => {
    expect(broken({ $ref: '#' }, { a: 1 })).toEqual([]);
    expect(broken({ allOf: [{ $ref: '#' }, { $ref: '#' }] }, { a: 1 })).toEqual([]);
    expect(broken({ anyOf: [{ $ref: '#' }, { anyOf: [{ $ref: '#' }, { $ref: '#' }] }] }, {})).toEqual([]);
    const tree = object({ left: { $ref: '#' }, value: { type: 'integer' } });
    expect(broken(tree, { left: { left: { value: 'x' } } })).toEqual(['type /left/left/value: a whole number']);
  });
});

describe('bounds of the interpreter', () => {
  it('gives up silently on deep data', () => {
    let value: Record<string, unknown> = { value: 'x' };
    for (let level = 0; level < 3000; level++) value = { left: value };
    const tree = object({ left: { $ref: '#' }, value: { type: 'integer' } });
    expect(broken(tree, value)).toEqual([]);
  });

  it('gives up silently on wide data, in bounded time', () => {
    const schema = object({
      list: { type: 'array', items: { anyOf: Array.from({ length: 50 }, () => ({ type: 'string' })) } },
    });
    const start = cpuMs();
    broken(schema, { list: Array.from({ length: 200_000 }, (_, index) => index) });
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]));
    broken(object(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`name${index}`, {}]))), keys);
    expect(cpuMs() - start).toBeLessThan(2000);
  });

  it.each([[undefined], [null], [true], [[]], ['object'], [7], [{}], [{ properties: [] }], [{ required: 'x' }]])(
    'takes %j for a schema without demands',
    (schema) => {
      expect(broken(schema, { a: 1 })).toEqual([]);
    },
  );
});

describe('many calls', () => {
  const options = Array.from({ length: 5000 }, (_, index) => `product_of_the_catalogue_${index}`);
  const members = Object.fromEntries(options.map((name) => [name, { type: 'string' }]));

  it.each([
    ['a long enum', object({ product: { enum: options } }), { product: 'article_of_the_catalogue_77777' }],
    ['many properties', object(members), { article_of_the_catalogue_77777: 'x' }],
    ['many alternatives', { anyOf: options.map((name) => object({}, { required: [name] })) }, { article: 'x' }],
  ])('of %s take little time', (_, parameters, value) => {
    const budget = startBudget();
    const start = cpuMs();
    for (let call = 0; call < 20_000; call++) checkArguments(parameters, value, budget);
    expect(cpuMs() - start).toBeLessThan(3000);
  });

  it('get no more hints when the record has had enough', () => {
    const schema = object({ unit: { enum: ['celsius'] } });
    const budget = { ...startBudget(), candidatesLeft: 1 };
    const hints = [1, 2].map(() => checkArguments(schema, { unit: 'celcius' }, budget).map(({ nearest }) => nearest));
    expect(hints).toEqual([['celsius'], [undefined]]);
  });

  it('that use up what a record may take are not looked at', () => {
    const schema = object({ n: { type: 'integer' } });
    const budget = { ...startBudget(), stepsLeft: 10 };
    const found = Array.from({ length: 20 }, () => checkArguments(schema, { n: 'x' }, budget).length);
    expect(found[0]).toBe(1);
    expect(found.at(-1)).toBe(0);
  });
});
