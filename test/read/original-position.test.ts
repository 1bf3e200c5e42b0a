import { describe, expect, it } from 'vitest';
import type { Line, ShortText } from '../../src/read/line.ts';
import { shortOf } from '../../src/read/line.ts';
import { movedInOriginal } from '../../src/read/original-position.ts';

/** Holes of so many bytes for which `<1>`, `<2>` … stand in. */
function short(...sizes: readonly number[]): ShortText {
  const none = () => Buffer.alloc(0);
  const holes = sizes.map((bytes, index) => ({
    standIn: `<${index + 1}>`,
    at: 0,
    start: 0,
    bytes,
    payload: { digits: bytes, bytes, read: none, readRaw: none },
  }));
  return { holes, hash: '', bytes: 0 };
}

describe('movedInOriginal', () => {
  it('moves nothing in a text that is whole', () => {
    const moved = movedInOriginal('a<1>b', undefined);
    expect([0, 1, 4, 99].map(moved)).toEqual([0, 0, 0, 0]);
    expect([0, 1, 4, 99].map(movedInOriginal('ab', short()))).toEqual([0, 0, 0, 0]);
  });

  it('moves what stands behind a stand-in', () => {
    const moved = movedInOriginal('é<1>b', short(1003));
    expect([0, 1, 2, 3, 4, 5, 99].map(moved)).toEqual([0, 0, 0, 0, 1000, 1000, 1000]);
  });

  it('adds up what is missing before', () => {
    const moved = movedInOriginal('a<1>b<2><3>c', short(1003, 5003, 2));
    expect([3, 4, 7, 8, 10, 11, 12].map(moved)).toEqual([0, 1000, 1000, 6000, 6000, 5999, 5999]);
  });
});

describe('shortOf', () => {
  const place = { file: 0, offset: 0, line: 0, example: 0 };
  const cut = short(9);
  const problem = { cause: 'not-json', index: 0, length: 1, detail: '' } as const;
  const facts = { depth: 0, duplicateKeys: [], duplicateKeyCount: 0, unsafeNumbers: [], unsafeNumberCount: 0 };
  const mayHold = Object.assign(() => true, { which: () => [] });
  it.each<[Line, ShortText | undefined]>([
    [{ kind: 'parsed', place, text: '', value: 1, facts, mayHold, short: cut }, cut],
    [{ kind: 'parsed', place, text: '', value: 1, facts, mayHold }, undefined],
    [{ kind: 'broken', place, text: '', problem, short: cut }, cut],
    [{ kind: 'broken', place, text: '', problem }, undefined],
    // It is no matter what else such a line has.
    [Object.assign({ kind: 'blank' as const, place, text: '' }, { short: cut }), undefined],
  ])('case %#', (line, expected) => expect(shortOf(line)).toBe(expected));
});
