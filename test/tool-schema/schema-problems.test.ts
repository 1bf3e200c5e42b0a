import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../src/tool-schema/schema-problems.ts';
import { strictProblems } from '../../src/tool-schema/strict-problems.ts';
import { cpuMs } from '../cpu-ms.ts';

const withProperty = (property: unknown) => ({ type: 'object', properties: { city: property } });

describe('schemaProblems', () => {
  it.each([
    [withProperty({ type: 'str' }), 'in properties.city, "str" is not a JSON Schema type (did you mean "string"?)'],
    [withProperty({ type: 'strng' }), 'in properties.city, "strng" is not a JSON Schema type (did you mean "string"?)'],
    [
      withProperty({ type: 'string', required: true }),
      'in properties.city, required is true, not a list of property names',
    ],
    [withProperty({ enum: 'a, b' }), 'in properties.city, enum is "a, b", not a list of values'],
    [withProperty('string'), 'properties.city is "string", not a schema'],
    [withProperty({ $ref: '#/$defs/place' }), 'in properties.city, $ref "#/$defs/place" leads nowhere in this schema'],
    [withProperty({ minimum: '3' }), 'in properties.city, minimum is "3", not a number'],
    [{ type: 'string' }, 'the whole must describe an object, but its type is "string"'],
    [{ type: 'object', properties: ['city'] }, 'properties is an array of 1, not an object of schemas'],
    [{ type: 'object', required: 'city' }, 'required is "city", not a list of property names'],
    [{ type: 'object', additionalProperties: 'no' }, 'additionalProperties is "no", not a schema'],
    [{ anyOf: {} }, 'anyOf is an object, not a list of schemas'],
  ])('%j', (parameters, problem) => {
    expect(schemaProblems(parameters)).toEqual([problem]);
  });

  it.each([
    [{}],
    [{ type: 'object' }],
    [{ type: ['object', 'null'] }],
    [{ type: 'object', properties: {} }],
    [withProperty({})],
    [withProperty(true)],
    [withProperty({ type: ['string', 'null'], enum: ['a', null], default: 'a', 'x-order': 1, format: 'city' })],
    [withProperty({ type: 'array', items: [{ type: 'string' }] })],
    [{ ...withProperty({ $ref: '#/$defs/place' }), $defs: { place: { type: 'string' } } }],
    [{ $schema: 'http://json-schema.org/draft-07/schema#', title: 'Args', type: 'object', required: [] }],
    [
      {
        type: 'object',
        properties: { type: { type: 'string' }, required: { type: 'boolean' }, enum: { type: 'array' } },
      },
    ],
  ])('accepts %j', (parameters) => {
    expect(schemaProblems(parameters)).toEqual([]);
  });

  it('is bounded on deep and wide schemas', () => {
    let deep: Record<string, unknown> = { type: 'str' };
    for (let level = 0; level < 50_000; level++) deep = { not: deep };
    const start = cpuMs();
    expect(schemaProblems(deep)).toEqual([]);
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`p${index}`, { type: 'str' }]));
    expect(schemaProblems({ type: 'object', properties: wide }).length).toBe(20);
    strictProblems(deep);
    strictProblems({ type: 'object', properties: wide });
    expect(cpuMs() - start).toBeLessThan(2000);
  });
});

describe('strictProblems', () => {
  const closed = (properties: Record<string, unknown>) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });

  it.each([
    [closed({ city: { type: 'string' } })],
    [closed({})],
    [closed({ place: closed({ name: { type: ['string', 'null'] } }) })],
    [closed({ size: { anyOf: [{ type: 'string' }, { type: 'null' }] } })],
  ])('accepts %j', (parameters) => {
    expect(strictProblems(parameters)).toEqual([]);
  });

  it.each([
    [{ ...closed({ city: {} }), additionalProperties: undefined }, 'the root lacks additionalProperties: false'],
    [{ ...closed({ city: {} }), required: [] }, 'the root does not require "city"'],
    [{ anyOf: [closed({})] }, 'the root must not be anyOf'],
    [
      closed({ city: { type: 'string', pattern: '^x' } }),
      '"properties.city" uses pattern, which fine-tuned models do not support',
    ],
    [closed({ city: { not: { type: 'string' } } }), '"properties.city" uses not'],
  ])('%j', (parameters, problem) => {
    expect(strictProblems(parameters)).toEqual([problem]);
  });

  it('says once what fine-tuned models do not support', () => {
    const text = { type: 'string', minLength: 2, pattern: '^x' };
    expect(strictProblems(closed({ city: text, zip: { type: 'string', format: 'zip' } }))).toEqual([
      '"properties.city" uses minLength and pattern, "properties.zip" uses format, which fine-tuned models do not support',
    ]);
    const names = ['a', 'b', 'c', 'd', 'e'];
    expect(strictProblems(closed(Object.fromEntries(names.map((name) => [name, { pattern: 'x' }]))))).toEqual([
      '"properties.a" uses pattern, "properties.b" uses pattern, "properties.c" uses pattern and 2 more, which fine-tuned models do not support',
    ]);
  });

  it('counts levels, properties and enum values', () => {
    let deep = closed({});
    for (let level = 0; level < 11; level++) deep = closed({ deep });
    expect(strictProblems(deep)).toEqual(['objects nest deeper than 10 levels']);
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`p${index}`, {}]));
    expect(strictProblems(closed(many))).toEqual(['it has more than 5,000 properties']);
    const values = Array.from({ length: 1001 }, (_, index) => index);
    expect(strictProblems(closed({ code: { enum: values } }))).toEqual(['it has more than 1,000 enum values']);
  });
});
