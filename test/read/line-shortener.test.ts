import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineShortener } from '../../src/read/line-shortener.ts';
import { fillHoles, type Hole, type ShortLine } from '../../src/read/short-line.ts';

const digits = 'iVBORw0KGgo+AAAAx9/zQ/';
const run = fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.constantFrom('', 'some', 'all')).map(([length, escaped]) => {
  const plain = digits.repeat(Math.ceil(length / digits.length)).slice(0, length);
  if (escaped === '') return plain;
  return plain.replace(/\//g, (slash, at: number) => (escaped === 'all' || at % 5 === 0 ? '\\/' : slash));
});
const MARKER = ';base64,';
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: run.map((each) => MARKER + each) },
      run,
      fc.constantFrom(
        '\\',
        '\\/',
        '/',
        '"',
        '=',
        '==',
        ' ',
        '\u3000',
        'é',
        ';base64',
        ';;base64,',
        MARKER,
        '\\u002f',
        '\\\\/',
        '\r',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

function shorten(
  bytes: Buffer,
  sizes: readonly number[],
  again: boolean,
  lineBytes = 1e9,
): ShortLine | { tooLong: number } {
  const options = { longLineBytes: 0, runDigits: 1024, lineBytes };
  const shortener = lineShortener(7, options, again ? (at, into) => bytes.copy(into, 0, at - 7) : undefined);
  for (let from = 0, index = 0; from < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    // The same bytes at an odd address, in memory that is used again.
    const memory = Buffer.alloc(size + 1);
    const block = memory.subarray(1, 1 + bytes.copy(memory, 1, from, from + size));
    shortener.add(block);
    memory.fill(0);
    from += size;
  }
  return shortener.end();
}

function sound(line: ReturnType<typeof shorten>): ShortLine {
  if ('tooLong' in line) throw new Error(`too long: ${line.tooLong}`);
  return line;
}

/** A stand-in with what stands on both sides of it, which has to stay part of a JSON string. */
function around({ bytes }: ShortLine, { at, standIn }: Hole): string {
  return bytes.toString('latin1', at - 2, at + standIn.length).replace(/^\\?[^\\]/, '');
}

const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 200_000 })), {
  minLength: 1,
  maxLength: 6,
});

describe('lineShortener', () => {
  it('leaves out the long runs behind a marker, and nothing that cannot be filled again', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '', '\\'), sizes, fc.boolean(), (start, end, cuts, again) => {
        const original = start + end;
        const bytes = Buffer.from(original);
        const line = sound(shorten(bytes, cuts, again));
        expect(line.length).toBe(bytes.length);
        expect(fillHoles(line, line.holes, 1e9)?.equals(bytes)).toBe(true);
        expect(() => JSON.parse(`"${line.holes.map((hole) => around(line, hole)).join('')}"`)).not.toThrow();
        const runs = [...original.matchAll(/;base64,((?:[A-Za-z0-9+/]|\\\/)*)/g)].map(([, each = '']) => each);
        const long = runs.filter((each) => each.replaceAll('\\', '').length >= 1024);
        expect(line.holes).toHaveLength(long.length);
        for (const [index, { payload, bytes: missing, standIn, start }] of line.holes.entries()) {
          const expected = (long[index] ?? '').replaceAll('\\', '');
          expect(payload.digits).toBe(expected.length);
          expect(payload.read(0, 1e9).toString()).toBe(expected);
          expect(payload.read(700, 1300).toString()).toBe(expected.slice(700, 1300));
          const inside = (long[index] ?? '').slice(start, start + missing).replaceAll('\\', '').length;
          expect((inside - standIn.length) % 4).toBe(0);
          expect(standIn).toContain(createHash('sha1').update(expected).digest('hex'));
        }
        const hash = createHash('sha256').update(original.trim()).digest('hex');
        expect(line.hash).toBe(long.length > 0 ? hash : '');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the same text however the line comes in blocks', () => {
    fc.assert(
      fc.property(text, sizes, (original, cuts) => {
        const bytes = Buffer.from(original);
        const whole = sound(shorten(bytes, [bytes.length + 1], true));
        expect(sound(shorten(bytes, cuts, true)).bytes.toString()).toBe(whole.bytes.toString());
      }),
      { numRuns: 300 },
    );
  });

  it('keeps of what cannot be read again as much as a line may have, and every header', () => {
    const payload = digits.repeat(10_000);
    const bytes = Buffer.from(`${MARKER}${payload}"${MARKER}${payload}"`);
    const line = sound(shorten(bytes, [50_000], false, 150_000));
    const read = line.holes.map((hole) => hole.payload.read(0, payload.length).length);
    expect(read[0]).toBeLessThan(payload.length);
    expect(Math.min(...read)).toBeGreaterThanOrEqual(50_000);
    expect(line.holes.map((hole) => hole.payload.digits)).toEqual([payload.length, payload.length]);
    expect(fillHoles(line, line.holes, 1e9)).toBeUndefined();
  });

  it('gives up a line whose text alone is too long', () => {
    const bytes = Buffer.from(`${'oak '.repeat(100_000)}${MARKER}${digits.repeat(500)}\r\n`);
    expect(shorten(bytes, [1000], true, 2000)).toMatchObject({
      tooLong: bytes.length,
      around: Buffer.from('\r\n'),
      isNul: false,
    });
    // A byte order mark at the start of a file is around its first line; anywhere else it is text.
    const marked = Buffer.concat([Buffer.from('\ufeff'), bytes]);
    for (const [offset, around] of [
      [0, '\ufeff\r\n'],
      [9, '\r\n'],
    ] as const) {
      const shortener = lineShortener(offset, { longLineBytes: 0, runDigits: 1024, lineBytes: 2000 }, undefined);
      for (const part of [marked.subarray(0, 1), marked.subarray(1, 2), marked.subarray(2)]) shortener.add(part);
      expect(shortener.end()).toEqual({ tooLong: marked.length, around: Buffer.from(around), isNul: false });
    }
  });
});
