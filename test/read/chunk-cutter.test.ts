import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chunk, type ChunkCutter, type ChunkOptions, chunkCutter, isPause } from '../../src/read/chunk-cutter.ts';

const OPTIONS: ChunkOptions = { chunkBytes: 8, longLineBytes: 1e9, lineBytes: 1e9, runDigits: 1024 };
/** Longer than a hole needs. */
const PAYLOAD = `;base64,${'A'.repeat(3000)}`;

/** What a cutter gives for each block; a chunk is used before the next is asked for. */
function cut(cutter: ChunkCutter, blocks: readonly string[], end: 'end' | 'endWhole' = 'end'): string[][] {
  const groups = blocks.map((text) => {
    // Blocks may be used again.
    const memory = Buffer.from(text);
    const chunks = [...shown(cutter.add(memory))];
    memory.fill(0);
    return chunks;
  });
  return [...groups, [...shown(cutter[end]())]];
}

function* shown(chunks: Iterable<Chunk>): Generator<string> {
  for (const { offset, bytes, short, tooLong } of chunks) {
    const more = [
      ...(short === undefined ? [] : [`${short.length} bytes, ${short.holes.length} holes`]),
      ...(tooLong === undefined ? [] : [`too long: ${tooLong}`]),
    ];
    yield [`${offset}: ${short?.holes.length ? '…' : JSON.stringify(bytes.toString())}`, ...more].join(', ');
  }
}

const x = (count: number): string => 'x'.repeat(count);

describe('chunkCutter', () => {
  it.each([
    ['nothing', [], [[]]],
    ['an empty block', [''], [[], []]],
    ['a line without an end', ['abc'], [[], ['100: "abc"']]],
    ['lines of fewer bytes than a chunk', ['a\nb\n', 'cd\n'], [[], [], ['100: "a\\nb\\ncd\\n"']]],
    ['lines of as many bytes as a chunk', ['abc\ndef\n', 'g'], [['100: "abc\\ndef\\n"'], [], ['108: "g"']]],
    ['whole lines only', ['abc\nde\ng', 'h\ni'], [[], ['100: "abc\\nde\\ngh\\n"'], ['110: "i"']]],
    [
      'a line of many blocks',
      ['abcdefgh', 'ijklmnop', 'q\nr'],
      [[], [], ['100: "abcdefghijklmnopq\\n"'], ['118: "r"']],
    ],
    ['a block of many', ['a\nbcdefg\nhijk\nlmnop\n'], [['100: "a\\nbcdefg\\nhijk\\n"'], ['114: "lmnop\\n"']]],
    ['lone CR and U+2028 in a line', ['a\rb\u2028c', '\n'], [[], ['100: "a\\rb\u2028c\\n"'], []]],
  ])('%s', (_, blocks, expected) => expect(cut(chunkCutter(100, OPTIONS, undefined), blocks)).toEqual(expected));

  // With a byte order mark and a CR as many bytes as a line may have: 10 + 4.
  it.each([
    ['no long line', [x(14), '\n'], [[], [`100: "${x(14)}\\n"`], []]],
    ['a long line', [x(15), '\n'], [[], [`100: "${x(15)}\\n", 16 bytes, 0 holes`], []]],
    ['a long line that is seen as a whole', [`${x(15)}\n`], [[`100: "${x(15)}\\n"`], []]],
    ['a long line without an end', [x(15)], [[], [`100: "${x(15)}", 15 bytes, 0 holes`]]],
    [
      'lines before and behind a long one',
      [`ab\n${x(15)}`, `${x(3)}\ncd\ne`, 'f\n'],
      [['100: "ab\\n"'], [`103: "${x(18)}\\n", 19 bytes, 0 holes`], [], ['122: "cd\\nef\\n"']],
    ],
    ['the longest that is read', [x(24), '\n'], [[], [`100: "${x(24)}\\n", 25 bytes, 0 holes`], []]],
    ['a line over the limit', [x(25), '\r', '\na'], [[], [], ['100: "\\r\\n", too long: 27'], ['127: "a"']]],
    ['a line over the limit without an end', [x(99)], [[], ['100: "", too long: 99']]],
    ['two over the limit', [x(99), `\n${x(99)}`], [[], ['100: "\\n", too long: 100'], ['200: "", too long: 99']]],
  ])('%s', (_, blocks, expected) => {
    const options = { ...OPTIONS, longLineBytes: 10, lineBytes: 20 };
    expect(cut(chunkCutter(100, options, undefined), blocks)).toEqual(expected);
    // The smaller of the two limits is what makes a line long.
    const other = blocks.some((text) => text.length > 20) ? options : { ...OPTIONS, longLineBytes: 99, lineBytes: 10 };
    expect(cut(chunkCutter(100, other, undefined), blocks)[0]).toEqual(expected[0]);
  });

  it('has a line be long for either limit', () => {
    const options = { ...OPTIONS, longLineBytes: 99, lineBytes: 10 };
    expect(cut(chunkCutter(0, options, undefined), [x(14), '\n', x(15), '\n', x(16), '\n'])).toEqual([
      [],
      [`0: "${x(14)}\\n"`],
      [],
      [`15: "\\n", too long: 16`],
      [],
      ['31: "\\n", too long: 17'],
      [],
    ]);
  });

  it('leaves out the last line where it goes on', () => {
    const long = { ...OPTIONS, longLineBytes: 10 };
    expect(cut(chunkCutter(0, long, undefined), ['ab\ncd'], 'endWhole')).toEqual([[], ['0: "ab\\n"']]);
    expect(cut(chunkCutter(0, long, undefined), ['ab'], 'endWhole')).toEqual([[], []]);
    expect(cut(chunkCutter(0, long, undefined), [`ab\n${x(15)}`], 'endWhole')).toEqual([['0: "ab\\n"'], []]);
  });

  it('shortens a long line, and reads again what it left out', () => {
    const text = `ab\n"${PAYLOAD}"\ncd`;
    const bytes = Buffer.from(text);
    const reads: number[] = [];
    const reread = (at: number, into: Uint8Array) => {
      reads.push(at);
      return bytes.copy(into, 0, at - 50);
    };
    const cutter = chunkCutter(50, { ...OPTIONS, chunkBytes: 512, longLineBytes: 1000 }, reread);
    let last: Chunk | undefined;
    const chunks = Array.from(cutter.add(bytes), (chunk) => {
      last = chunk;
      return [...shown([chunk])];
    });
    expect(chunks.flat()).toEqual(['50: "ab\\n"', '53: …, 3011 bytes, 1 holes']);
    expect(last?.short?.holes[0]?.payload.read(10, 13).toString()).toBe('AAA');
    expect(reads).toEqual([50 + 3 + 1 + 8 + 10]);
    expect([...shown(cutter.end())]).toEqual(['3064: "cd"']);
  });

  it('takes blocks and chunks of any size', () => {
    const block = `${x(300_000)}\n${x(5)}`;
    for (const chunkBytes of [1, 70_000, 1 << 20]) {
      const chunks = cut(chunkCutter(0, { ...OPTIONS, chunkBytes }, undefined), [block, `${x(200_000)}\n`]).flat();
      expect(chunks.join('')).toBe(
        chunkBytes === 1 << 20
          ? `0: ${JSON.stringify(`${block}${x(200_000)}\n`)}`
          : `0: "${x(300_000)}\\n"300001: "${x(200_005)}\\n"`,
      );
    }
  });

  it('gives every byte once, in blocks of any size', () => {
    const line = fc.constantFrom('\n', 'a\n', `${x(13)}\n`, `${x(17)}\n`, `${x(30)}\r\n`, `"${PAYLOAD}"\n`);
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        sizes,
        fc.integer({ min: 1, max: 50 }),
        (lines, cuts, chunkBytes) => {
          const bytes = Buffer.from(lines.join(''));
          const cutter = chunkCutter(0, { ...OPTIONS, chunkBytes, longLineBytes: 12, lineBytes: 1000 }, undefined);
          let at = 0;
          const check = (chunks: Iterable<Chunk>): void => {
            for (const { offset, bytes: read, short, tooLong } of chunks) {
              expect(offset).toBe(at);
              if (short === undefined && tooLong === undefined)
                expect(read).toEqual(bytes.subarray(at, at + read.length));
              at += tooLong ?? short?.length ?? read.length;
              expect(at === bytes.length || bytes[at - 1] === 0x0a).toBe(true);
            }
          };
          for (let from = 0, index = 0; from < bytes.length; index++) {
            const size = cuts[index % cuts.length] ?? 1;
            check(cutter.add(bytes.subarray(from, from + size)));
            from += size;
          }
          check(cutter.end());
          expect(at).toBe(bytes.length);
        },
      ),
      { numRuns: 80 },
    );
  });
});

it.each([
  ['', undefined, true],
  ['', 5, false],
  ['a', undefined, false],
  ['\n', 5, false],
])('a chunk with %j, too long: %j, is a pause: %j', (text, tooLong, pause) => {
  const chunk: Chunk = { offset: 0, bytes: Buffer.from(text), ...(tooLong === undefined ? {} : { tooLong }) };
  expect(isPause(chunk)).toBe(pause);
});
