import { expect, it } from 'vitest';
import { pointerInWords, pointerToken, pointerTokens } from '../../src/format/pointer.ts';

it.each([
  ['plain', 'plain'],
  ['a/b/c', 'a~1b~1c'],
  ['a~b~c', 'a~0b~0c'],
  ['~1', '~01'],
  ['/~', '~1~0'],
  ['', ''],
])('%j is written %j, and read again', (key, token) => {
  expect(pointerToken(key)).toBe(token);
  expect(pointerTokens(`/x/${token}/y`)).toEqual(['x', key, 'y']);
});

it.each<[string, readonly string[]]>([
  ['', []],
  ['/', ['']],
  ['/a//b', ['a', '', 'b']],
])('%j has the tokens %j', (pointer, tokens) => {
  expect(pointerTokens(pointer)).toEqual(tokens);
});

it.each([
  ['', ''],
  ['/messages', 'messages'],
  ['/messages/12/content/0/text', 'messages[12].content[0].text'],
  ['/0/a', '[0].a'],
  ['/a/1b/c2', 'a.1b.c2'],
  ['/a~1b/c', 'a/b.c'],
])('%j is %j in words', (pointer, words) => {
  expect(pointerInWords(pointer)).toBe(words);
});
