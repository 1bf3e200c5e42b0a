import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/tool-schema/parse-arguments.ts';
import { unescapeUnicode } from '../../src/tool-schema/unescape-unicode.ts';

describe('parseArguments', () => {
  it.each([
    ['{"a":1}', 'object'],
    [' {} ', 'object'],
    ['', 'empty'],
    ['  ', 'empty'],
    ["{'a':1}", 'not-json'],
    ['{"a":1', 'not-json'],
    ['null', 'not-object'],
    ['[1]', 'not-object'],
    ['"text"', 'not-object'],
  ])('%s is %s', (text, kind) => {
    expect(parseArguments(text).kind).toBe(kind);
  });

  it('does not parse what nests too deep', () => {
    expect(parseArguments('['.repeat(5000)).kind).toBe('too-deep');
    expect(parseArguments(`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`).kind).toBe('too-deep');
    expect(parseArguments(`{"a":${'{"b":'.repeat(100)}1${'}'.repeat(101)}`).kind).toBe('object');
  });

  it('does not take brackets in strings for nesting', () => {
    expect(parseArguments(`{"a":"${'['.repeat(5000)}\\"${'{'.repeat(300)}"}`).kind).toBe('object');
    expect(parseArguments(JSON.stringify({ list: Array.from({ length: 500 }, () => ({})) })).kind).toBe('object');
  });

  it('keeps a __proto__ key as data', () => {
    const parsed = parseArguments('{"__proto__":{"polluted":true}}');
    expect(parsed.kind === 'object' && Object.keys(parsed.value)).toEqual(['__proto__']);
  });
});

describe('unescapeUnicode', () => {
  it.each([
    ['{"city":"\\u6771\\u4eac"}', '{"city":"東京"}', 2],
    ['{"mood":"\\ud83d\\ude00"}', '{"mood":"😀"}', 1],
    ['{"name":"Jos\\u00E9"}', '{"name":"José"}', 1],
    ['{"quote":"\\u0022"}', '{"quote":"\\u0022"}', 0],
    ['{"path":"C:\\\\u6771"}', '{"path":"C:\\\\u6771"}', 0],
    ['{"line":"a\\u2028b\\u00a0c"}', '{"line":"a\\u2028b\\u00a0c"}', 0],
    ['{"lone":"\\ud83d"}', '{"lone":"\\ud83d"}', 0],
    ['{"low":"\\ude00"}', '{"low":"\\ude00"}', 0],
  ])('%s', (text, plain, characters) => {
    expect(unescapeUnicode(text)).toMatchObject({ plain, characters });
  });

  it('means the same afterwards', () => {
    const text = '{"a":"\\u6771\\ud83d\\ude00\\\\u6771 \\n\\u000a"}';
    expect(JSON.parse(unescapeUnicode(text).plain)).toEqual(JSON.parse(text));
  });
});
