import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, collide } from '../../src/fix/apply-edits.ts';
import { copyBytes } from '../../src/fix/copy-bytes.ts';
import { linesToWrite } from '../../src/fix/lines-to-write.ts';
import { openBytes } from '../../src/read/random-access.ts';

const written = (lines: readonly string[], lineEnd: string): string =>
  Buffer.concat([
    ...linesToWrite({ lines: lines.map((line) => Buffer.from(line)), lineEnd: Buffer.from(lineEnd) }),
  ]).toString();

describe('linesToWrite', () => {
  it.each([
    [['a'], '\n', 'a\n'],
    [['a', 'b'], '\n', 'a\nb\n'],
    [['a', 'b'], '\r\n', 'a\r\nb\r\n'],
    [['a', 'b', 'c'], '', 'a\nb\nc'],
    // A CR at the end of a file ends no line.
    [['a', 'b'], '\r', 'a\nb\r'],
    [[], '\n', ''],
  ])('%j that end with %j are %j', (lines, lineEnd, text) => {
    expect(written(lines, lineEnd)).toBe(text);
  });
});

describe('applyEdits', () => {
  const edit = (byteOffset: number, byteLength: number, text: string) => ({ byteOffset, byteLength, text });

  it('makes all edits at once, in whatever order they come, and copies the rest', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.uniqueArray(fc.nat(13), { maxLength: 5 }),
        fc.array(fc.constantFrom('', 'x', 'é', 'long text'), { minLength: 5, maxLength: 5 }),
        fc.nat(2),
        (bytes, places, texts, length) => {
          const edits = places
            .map((place, i) => edit(place * 3, length, texts[i] ?? ''))
            .filter(({ byteOffset }) => byteOffset + length <= bytes.length);
          const expected = [...bytes].flatMap((byte, at) => {
            const here = edits.find(({ byteOffset }) => byteOffset === at);
            const isGone = edits.some(({ byteOffset }) => byteOffset <= at && at < byteOffset + length);
            return [...(here === undefined ? [] : Buffer.from(here.text)), ...(isGone ? [] : [byte])];
          });
          const atEnd = edits.filter(({ byteOffset }) => byteOffset === bytes.length);
          for (const { text } of atEnd) expected.push(...Buffer.from(text));
          expect([...applyEdits(Buffer.from(bytes), edits)]).toEqual(expected);
        },
      ),
    );
  });

  it('leaves the list of edits in its order', () => {
    const edits = [edit(4, 1, 'b'), edit(0, 1, 'a'), edit(0, 0, '-')];
    expect(applyEdits(Buffer.from('012345'), edits).toString()).toBe('-a123b5');
    expect(edits.map(({ byteOffset }) => byteOffset)).toEqual([4, 0, 0]);
  });

  it.each([
    [edit(0, 2, ''), edit(2, 2, ''), true],
    [edit(0, 2, ''), edit(3, 2, ''), false],
    [edit(3, 2, ''), edit(0, 2, ''), false],
    [edit(1, 0, ''), edit(1, 0, ''), true],
    [edit(0, 9, ''), edit(3, 1, ''), true],
  ])('%j and %j collide: %j', (one, other, expected) => {
    expect(collide(one, other)).toBe(expected);
  });
});

describe('copyBytes', () => {
  const bytes = Buffer.alloc(2_500_000, 'abcdefg');
  const copied = async (start: number, end: number): Promise<Buffer> => {
    const parts: Buffer[] = [];
    await copyBytes(openBytes(bytes), start, end, { write: (part) => void parts.push(Buffer.from(part)) });
    return Buffer.concat(parts);
  };

  it.each([
    [0, 2_500_000],
    [5, 5],
    [3, 9],
    [1_048_575, 2_097_155],
  ])('copies from %d to %d', async (start, end) => {
    expect((await copied(start, end)).equals(bytes.subarray(start, end))).toBe(true);
  });

  it('throws where the source has become shorter', async () => {
    await expect(copied(2_400_000, 2_600_000)).rejects.toThrow('it became shorter while it was read');
  });
});
