import { describe, expect, it } from 'vitest';
import { imagePlace } from '../../src/convert/image-place.ts';
import { firstOf, memberOf } from '../../src/convert/member-of.ts';
import { nineCharacters } from '../../src/convert/nine-characters.ts';
import { sameJson } from '../../src/convert/same-json.ts';
import { stringEnd } from '../../src/convert/string-end.ts';
import { callJson, callsText } from '../../src/convert/write-call-json.ts';
import { keyText, writeList, writeObject } from '../../src/convert/write-json.ts';
import { nodeOf } from './read-as.ts';

it.each([
  ['data:image/png;base64,AA', 'data'],
  ['http://a', 'http'],
  ['HTTPS://a', 'http'],
  ['gs://a', 'gs'],
  ['s3://a', 's3'],
  ['gs:a', 'file'],
  ['a/data:', 'file'],
  ['', 'file'],
])('the image %j is in %s', (url, place) => {
  expect(imagePlace(JSON.stringify(url))).toBe(place);
});

it('the slashes of a URL may be escaped', () => {
  expect(imagePlace('"http:\\/\\/a"')).toBe('http');
});

it.each([
  ['"a"', 3],
  ['""x', 2],
  ['"a', -1],
  ['"', -1],
  ['"\\""', 4],
  ['"\\/\\b\\f\\n\\r\\t\\\\"', 16],
  ['"\\a"', -1],
  ['"\\', -1],
  ['"\\\u0122"', -1],
  ['"\\u00e9"', 8],
  ['"\\uAF09"', 8],
  ['"\\u0G00"', -1],
  ['"\\u000/"', -1],
  ['"\\u000:"', -1],
  ['"\\u000`"', -1],
  ['"\\u000g"', -1],
  ['"\\u00"', -1],
  ['"\u001f"', -1],
  ['" "', 3],
])('the string %j ends at %i', (text, end) => {
  expect(stringEnd(text, 0)).toBe(end);
});

describe('memberOf and firstOf', () => {
  it.each([
    ['{"a": 1, "a": 2}', 'a', '2', undefined],
    ['{"a": [3, 4]}', 'a', '[3, 4]', '3'],
    ['{"a": []}', 'a', '[]', undefined],
    ['{"a": {"b": 1}}', 'a', '{"b": 1}', undefined],
    ['{"a": 1}', 'b', undefined, undefined],
    ['["a"]', '0', undefined, undefined],
  ])('%s', (text, key, member, first) => {
    const [found, item] = [memberOf(nodeOf(text), key), firstOf(nodeOf(text), key)];
    expect(found?.source.slice(found.start, found.end)).toBe(member);
    expect(item?.source.slice(item.start, item.end)).toBe(first);
  });

  it('nothing has no members', () => {
    expect(memberOf(undefined, 'a')).toBeUndefined();
    expect(firstOf(undefined, 'a')).toBeUndefined();
  });
});

it('an id of nine letters and digits stays, unless it is taken', () => {
  expect(nineCharacters('aZ09bcdef', new Set())).toBe('aZ09bcdef');
  const made = nineCharacters('aZ09bcdef', new Set(['aZ09bcdef']));
  expect(made).toMatch(/^[a-zA-Z0-9]{9}$/);
  expect(made).not.toBe('aZ09bcdef');
  expect(nineCharacters('aZ09bcdef', new Set(['aZ09bcdef', made]))).not.toBe(made);
  for (const id of ['aZ09bcde', 'aZ09bcdefg', 'aZ09bcde-', '']) {
    expect(nineCharacters(id, new Set())).toMatch(/^[a-zA-Z0-9]{9}$/);
    expect(nineCharacters(id, new Set())).toBe(nineCharacters(id, new Set()));
  }
});

it.each([
  ['{"a": 1, "b": [2]}', '{"b":[2],"a":1}', true],
  ['{"a": 1}', '{"a": 1.0}', false],
  ['{"a": 1}', '{"b": 1}', false],
  ['{"a": 1}', '{"a": 1, "b": 2}', false],
  ['{"a": 1, "a":  2}', '{"a": 1, "a": 2}', false],
  ['{"a": 1, "a": 2}', '{"a": 1, "a": 2}', true],
  ['[1, 2]', '[1,2]', true],
  ['[1, 2]', '[2,1]', false],
  ['[1, 2]', '[1,2,3]', false],
  ['"a"', '"a"', true],
  ['"a"', '"b"', false],
  ['"\\u0061"', '"a"', false],
  ['true', 'null', false],
  ['[]', '{}', false],
])('%s and %s are written alike: %s', (first, second, same) => {
  expect(sameJson(nodeOf(first), nodeOf(second))).toBe(same);
});

describe('what is written', () => {
  it('objects and lists', () => {
    expect(writeObject([])).toBe('{}');
    expect(writeObject([['a', undefined]])).toBe('{}');
    expect(
      writeObject([
        ['a', '1'],
        ['b', undefined],
        ['c', '2'],
      ]),
    ).toBe('{"a": 1, "c": 2}');
    expect(writeList([])).toBe('[]');
    expect(writeList(['1', '2'])).toBe('[1, 2]');
    expect(['a-B_9', 'a"b', '', 'é\n'].map(keyText)).toEqual(['a-B_9', 'a\\"b', '', 'é\\n']);
  });

  const call = (form: 'text' | 'value', raw: string) => ({ id: undefined, name: '"f"', args: { form, raw }, at: '' });

  it.each([
    [call('value', '{"x":1}'), '{"name": "f", "arguments": {"x":1}}'],
    [call('text', '" {\\"x\\":1}\\n"'), '{"name": "f", "arguments": {"x":1}}'],
    [call('text', '"x=1"'), '{"name": "f", "arguments": "x=1"}'],
  ])('a call: %j', (given, json) => {
    expect(callJson(given)).toBe(json);
    expect(callsText([given], '')).toBe(JSON.stringify(json));
    expect(callsText([given, given], 'h')).toBe(JSON.stringify(`h[${json}, ${json}]`));
  });
});
