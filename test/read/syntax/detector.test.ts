import { describe, expect, it } from 'vitest';
import { problem, problemAtStop, wordAt } from '../../../src/read/syntax/detector.ts';
import { syntaxContext } from '../../../src/read/syntax/syntax-context.ts';

describe('problem', () => {
  it.each([
    [3, 7, 4],
    [3, 4, 1],
    [3, 3, 1],
  ])('from %i to %i is %i long', (start, end, length) =>
    expect(problem('comment', start, end, 'why')).toEqual({ cause: 'comment', index: start, length, detail: 'why' }),
  );

  it.each([
    ['[x]', 1, 1],
    ['[😀]', 1, 2],
    ['[', 1, 1],
  ])('at the stop of %j: the whole character', (text, stop, length) =>
    expect(problemAtStop(syntaxContext(text, stop, String), 'not-json', '')).toMatchObject({ index: stop, length }),
  );
});

describe('wordAt', () => {
  it.each([
    ['a b', 0, 'a'],
    ['x: role,', 3, 'role'],
    ['_a$1 ', 0, '_a$1'],
    ['$1', 0, '$1'],
    ['1a', 0, ''],
    ['größe²', 0, 'größe²'.slice(0, 6)],
    ['日本=1', 0, '日本'],
    ['a.b-c.d', 0, 'a.b-c.d'],
    ['a.', 0, 'a'],
    ['a..b', 0, 'a'],
    ['-a', 0, ''],
    ['', 0, ''],
    [`(${'k'.repeat(81)}`, 1, 'k'.repeat(80)],
  ])('%j at %i: %j', (text, index, word) => expect(wordAt(text, index)).toBe(word));
});
