import { describe, expect, it } from 'vitest';
import { appendRepeats, countRepeat, repeatKind, startRepeats } from '../../src/engine/repeats.ts';
import { draftAt } from './drafts.ts';

const counted = (repeats: ReturnType<typeof startRepeats>) =>
  [...repeats.entries.values()].map((entry) => entry.counted);

describe('repeatKind', () => {
  const kind = (change: Parameters<typeof draftAt>[1]) => repeatKind(draftAt(1, change));

  it('is short', () => {
    expect(kind({})).toMatch(/^[A-Za-z0-9+/]{16}$/);
  });

  it.each([
    ['their row', {}, { place: draftAt(7).place }],
    ['indices of the pointer', { pointer: '/messages/0/content/3' }, { pointer: '/messages/12/content/4' }],
    [
      'indices that the message names, counted from 0 or 1',
      { pointer: '/messages/2', message: 'Message 3 (/messages/2) of 9' },
      { pointer: '/messages/7', message: 'Message 8 (/messages/7) of 9' },
    ],
    ['their severity', {}, { severity: 'info' }],
  ] as const)('is the same for findings that differ in %s', (_, one, other) => {
    expect(kind(one)).toBe(kind(other));
  });

  it.each([
    ['their rule', {}, { rule: 'other' }],
    ['their messageId', {}, { messageId: 'other' }],
    ['their pointer', {}, { pointer: '/messages' }],
    ['a number in a key', { pointer: '/a1' }, { pointer: '/a2' }],
    ['the depth of an index', { pointer: '/messages/0' }, { pointer: '/messages' }],
    ['where the index stands', { pointer: '/messages/0/0' }, { pointer: '/messages/0' }],
    ['a number that is no index', { message: 'of 8' }, { message: 'of 9' }],
    ['a number beside an index', { pointer: '/a/1', message: 'of 8' }, { pointer: '/a/1', message: 'of 9' }],
    ['an index and another number', { pointer: '/a/1', message: 'of 1' }, { pointer: '/a/1', message: 'of 3' }],
    ['a number and nothing', { pointer: '/a/1', message: 'of 1' }, { pointer: '/a/1', message: 'of ' }],
  ] as const)('is another for findings that differ in %s', (_, one, other) => {
    expect(kind(one)).not.toBe(kind(other));
  });

  it.each([
    ['about the file', { place: undefined }],
    ['that stand for rows', { occurrences: 2 }],
    ['with a repair', { fixable: 'unsafe' }],
  ] as const)('is none of findings %s', (_, change) => {
    expect(kind(change)).toBe(undefined);
    const repeats = startRepeats();
    countRepeat(repeats, draftAt(1, change));
    expect(repeats.entries.size).toBe(0);
  });
});

describe('repeats', () => {
  it('count findings, and rows once', () => {
    const repeats = startRepeats();
    for (const line of [0, 0, 3, 3, 3, 4]) countRepeat(repeats, draftAt(line));
    countRepeat(repeats, draftAt(5, { rule: 'other', severity: 'info' }));
    expect(counted(repeats)).toEqual([
      { rule: 'schema', severity: 'error', findings: 6, rows: 3, last: 400 },
      { rule: 'other', severity: 'info', findings: 1, rows: 1, last: 500 },
    ]);
  });

  it('count a row that starts at the second byte', () => {
    const repeats = startRepeats();
    countRepeat(repeats, draftAt(1, { place: { file: 0, offset: 1, line: 1, example: 0 } }));
    expect(counted(repeats)).toMatchObject([{ findings: 1, rows: 1 }]);
  });

  it('add what comes next', () => {
    const [before, after] = [startRepeats(), startRepeats()];
    for (const line of [0, 0, 1]) countRepeat(before, draftAt(line));
    for (const line of [5, 6, 6, 6]) countRepeat(after, draftAt(line));
    appendRepeats(before, after);
    expect(counted(before)).toEqual([{ rule: 'schema', severity: 'error', findings: 7, rows: 4, last: 600 }]);
  });

  it('keep 4096 kinds', () => {
    expect(startRepeats().most).toBe(4096);
  });
});
