import { describe, expect, it } from 'vitest';
import { openBytes } from '../../src/read/random-access.ts';
import { readLineAt } from '../../src/read/read-line-at.ts';

const OPTIONS = { longLineBytes: 1e9, lineBytes: 1e9, runDigits: 1024 };
const BLOCK = 1 << 16;

/** The line, its offset and how many bytes were read for it. */
function read(text: string, offset: number, options = OPTIONS) {
  const source = openBytes(Buffer.from(text));
  const reads: string[] = [];
  const counting = {
    ...source,
    read(at: number, into: Uint8Array) {
      const bytes = source.read(at, into);
      reads.push(`${at}+${bytes}`);
      return bytes;
    },
  };
  const line = readLineAt(counting, offset, options);
  return { kind: line?.kind, text: line?.text, at: line?.place.offset, reads };
}

describe('readLineAt', () => {
  it.each([
    ['the first', '{"a":1}\n{"b":2}\n', 0, { kind: 'parsed', text: '{"a":1}', at: 0, reads: ['0+16'] }],
    ['another', '{"a":1}\n{"b":2}\n{}', 8, { kind: 'parsed', text: '{"b":2}', at: 8, reads: ['8+10'] }],
    ['the last', '{"a":1}\n{"b":2}', 8, { kind: 'parsed', text: '{"b":2}', at: 8, reads: ['8+7', '15+0'] }],
    ['behind a byte order mark', '\ufeff1\n', 0, { kind: 'parsed', text: '1', at: 3, reads: ['0+5'] }],
    ['a blank one', '1\n \r\n2', 2, { kind: 'blank', text: ' ', at: 2, reads: ['2+4'] }],
    ['a broken one', '{', 0, { kind: 'broken', text: '{', at: 0, reads: ['0+1', '1+0'] }],
    ['none', '1\n', 2, { kind: undefined, text: undefined, at: undefined, reads: ['2+0'] }],
    ['none behind the end', '1\n', 9, { kind: undefined, text: undefined, at: undefined, reads: ['9+0'] }],
  ])('reads %s', (_, text, offset, expected) => expect(read(text, offset)).toEqual(expected));

  it.each([BLOCK - 3, BLOCK - 2, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK])('reads a line of %i bytes', (size) => {
    const long = `"${'x'.repeat(size - 2)}"`;
    for (const [text, offset] of [
      [`${long}\n2`, 0],
      [`1\n${long}`, 2],
    ] as const) {
      const found = read(text, offset);
      expect(found).toMatchObject({ kind: 'parsed', at: offset });
      expect(found.text === long).toBe(true);
    }
  });

  it('knows what the line itself holds', () => {
    const line = readLineAt(openBytes(Buffer.from('"a"\n"b"\n')), 0, OPTIONS);
    if (line?.kind !== 'parsed') throw new Error('a record');
    expect([line.mayHold('a'), line.mayHold('b')]).toEqual([true, false]);
  });

  it('reads no further than the block in which the line ends', () => {
    const text = `${'x'.repeat(BLOCK)}\n${'y'.repeat(3 * BLOCK)}`;
    expect(read(text, 0).reads).toEqual([`0+${BLOCK}`, `${BLOCK}+${BLOCK}`]);
  });

  it('reads a long line as its chunk was read', () => {
    const text = `1\n";base64,${'A'.repeat(2 * BLOCK)}"\n2`;
    expect(read(text, 2)).toMatchObject({ kind: 'parsed', at: 2 });
    expect(read(text, 2, { ...OPTIONS, longLineBytes: 100 }).text).toBe(text.slice(2, -2));
    expect(read(text, 2, { ...OPTIONS, lineBytes: 1000 })).toMatchObject({ kind: 'too-long', text: '', at: 2 });
    expect(read(text.slice(0, -2), 2, { ...OPTIONS, lineBytes: 1000 })).toMatchObject({ kind: 'too-long', at: 2 });
    const image = `{"messages":[{"content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,${'A'.repeat(2 * BLOCK)}"}}]}]}`;
    const short = read(`1\n${image}\n2`, 2, { ...OPTIONS, longLineBytes: 100 });
    expect([short.kind, (short.text ?? '').length < 1000]).toEqual(['parsed', true]);
  });
});
