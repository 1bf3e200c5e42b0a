import { expect, it } from 'vitest';
import { baselineOfFile } from '../../src/baseline/baseline-of-file.ts';
import { fileKey, isWatched } from '../../src/baseline/file-baseline.ts';
import { suppressionKey } from '../../src/baseline/suppression-key.ts';

it('adds up equal entries, and lists the rules', () => {
  const row = { rule: 'schema', messageId: 'type', fingerprint: '0123456789abcdef', count: 2 };
  const file = { rule: 'few-examples', messageId: 'few', count: 5 };
  const watched = new Set(['schema']);
  expect(baselineOfFile([row, file, { ...row, count: 3 }], watched, 0)).toEqual({
    allowed: new Map([
      ['0123456789abcdef', 5],
      ['few-examples few', 5],
    ]),
    rules: new Set(['schema', 'few-examples']),
    watched,
    unlisted: 0,
  });
});

it('knows an entry by its fingerprint, else by rule and message', () => {
  expect(fileKey('schema', 'type')).toBe('schema type');
  expect(suppressionKey({ rule: 'schema', messageId: 'type' })).toBe('schema type');
  expect(suppressionKey({ rule: 'schema', messageId: 'type', fingerprint: '0123456789abcdef' })).toBe(
    '0123456789abcdef',
  );
});

it('watches all rules or those that are named', () => {
  expect(isWatched({ watched: 'all' }, 'schema')).toBe(true);
  expect(isWatched({ watched: new Set(['schema']) }, 'schema')).toBe(true);
  expect(isWatched({ watched: new Set(['schema']) }, 'mojibake')).toBe(false);
  expect(isWatched({ watched: new Set(['all']) }, 'mojibake')).toBe(false);
});
