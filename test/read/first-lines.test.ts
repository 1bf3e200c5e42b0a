import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBytes } from '../../src/read/first-bytes.ts';
import { firstLines } from '../../src/read/first-lines.ts';
import { lineEnd } from '../../src/read/line-end.ts';
import { openBytes } from '../../src/read/random-access.ts';

describe('firstLines', () => {
  const text = (bytes: Uint8Array, limit: number): string => {
    const source = firstLines(openBytes(bytes), limit);
    const into = Buffer.alloc(bytes.length + 9);
    return into.subarray(0, source.read(0, into)).toString('latin1');
  };

  it('are the lines that end within the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', 'bc'), { maxLength: 30 }), fc.nat(50), (parts, limit) => {
        const whole = parts.join('');
        const expected = whole.length <= limit ? whole : whole.slice(0, whole.slice(0, limit).lastIndexOf('\n') + 1);
        expect(text(Buffer.from(whole), limit)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('are found behind long lines', () => {
    const bytes = Buffer.from(`${'x'.repeat(70_000)}\n${'y'.repeat(200_000)}\n`);
    expect(text(bytes, 250_000)).toHaveLength(70_001);
    expect(text(bytes, 70_001)).toHaveLength(70_001);
    expect(text(bytes, 70_000)).toHaveLength(0);
    expect(text(bytes, 70_001.9)).toHaveLength(70_001);
    expect(firstLines(openBytes(bytes), 250_000.5).size).toBe(70_001);
  });

  it('are the source itself where all of it is within', () => {
    const source = openBytes(Buffer.from('a\nb'));
    expect(firstLines(source, 3)).toBe(source);
    expect(firstLines(source, 2)).not.toBe(source);
  });

  it('end for every read', () => {
    const source = firstLines(openBytes(Buffer.from('ab\ncd\nef')), 7);
    const into = Buffer.alloc(4);
    expect([
      source.size,
      source.read(0, into),
      source.read(3, into),
      source.read(6, into),
      source.read(9, into),
    ]).toEqual([6, 4, 3, 0, 0]);
  });
});

describe('firstBytes', () => {
  async function* blocks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('abc');
    yield Buffer.from('def');
  }
  it.each([
    [0, '', true],
    [2, 'ab', true],
    [3, 'abc', true],
    [4, 'abc|d', true],
    [6, 'abc|def', false],
    [9, 'abc|def', false],
  ])('%d of six are %j, cut: %j', async (limit, expected, wasCut) => {
    const seen: string[] = [];
    let cuts = 0;
    for await (const block of firstBytes(blocks(), limit, () => cuts++)) seen.push(Buffer.from(block).toString());
    expect(seen.join('|')).toBe(expected);
    expect(cuts).toBe(wasCut ? 1 : 0);
  });
});

describe('lineEnd', () => {
  it.each([
    ['ab\n', 0, 3, 2],
    ['ab\r\n', 0, 4, 2],
    ['ab\r', 0, 3, 2],
    ['ab', 0, 2, 2],
    ['a\r\r\n', 0, 4, 2],
    ['\n', 0, 1, 0],
    ['\r\n', 0, 2, 0],
    ['', 0, 0, 0],
    ['x\r\n\n', 3, 4, 3],
    ['\r\n', 1, 2, 1],
    ['\n', 1, 1, 1],
  ])('%j from %d to %d ends at %d', (text, start, next, end) => {
    expect(lineEnd(Buffer.from(text), start, next)).toBe(end);
  });
});
