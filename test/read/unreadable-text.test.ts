import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/read/read-lines.ts';
import { unreadableText } from '../../src/read/unreadable-text.ts';

const PLACE = { file: 0, offset: 0, line: 0, example: 0 };

function of(bytes: Buffer) {
  return unreadableText(readLine(bytes, 0, bytes.length, PLACE));
}

describe('unreadableText', () => {
  it.each(['{"a":1}', '{"a":', '"é"', 'null'])('%j is read, or a syntax error explains it', (text) =>
    expect(of(Buffer.from(text))).toBeUndefined(),
  );

  it.each(['', ' ', '\t\r'])('%j is empty', (text) =>
    expect(of(Buffer.from(text))).toEqual({ reason: 'it is empty', range: { start: 0, end: 0 } }),
  );

  it('may be too large', () => {
    expect(unreadableText({ kind: 'too-long', place: PLACE, text: '', bytes: 2 ** 31, isNul: false })).toEqual({
      reason: 'it is too large',
      range: { start: 0, end: 0 },
    });
  });

  it.each([
    ['ff', 'byte 1 is not UTF-8', 0],
    ['22ff22', 'byte 2 is not UTF-8', 1],
    ['22c3a9f09f988022ff22', 'byte 9 is not UTF-8', 5],
    ['22e922', 'byte 2 is not UTF-8; this looks like ISO-8859-1 (Latin-1) or Windows-1252', 1],
    ['22c3a9e922', 'byte 4 is not UTF-8; this looks like ISO-8859-1 (Latin-1) or Windows-1252', 2],
  ])('%s: %s', (hex, reason, start) =>
    expect(of(Buffer.from(hex, 'hex'))).toEqual({ reason, range: { start, end: start + 1 } }),
  );
});
