import { describe, expect, it } from 'vitest';
import { hasByteOrderMark } from '../../src/read/byte-order-mark.ts';
import type { Chunk } from '../../src/read/chunk-cutter.ts';
import { type Line, shortOf } from '../../src/read/line.ts';
import { lineShortener } from '../../src/read/line-shortener.ts';
import { readLine, readLines } from '../../src/read/read-lines.ts';

const OPTIONS = { longLineBytes: 1e9, lineBytes: 1e9, runDigits: 1024 };

/** Every line by its place and what it is. */
const shown = (lines: Iterable<Line>): string[] =>
  Array.from(lines, (line) => {
    const { file, offset, line: number, example } = line.place;
    const more =
      line.kind === 'too-long'
        ? line.bytes
        : line.kind === 'parsed'
          ? JSON.stringify(line.value)
          : line.kind === 'broken'
            ? `${line.problem.cause} ${line.problem.index}`
            : line.kind === 'not-utf8'
              ? `${line.invalidAt} ${line.invalidBytes.map((byte) => byte.toString(16))} ${line.likely}`
              : '';
    return `${file} ${offset} ${number} ${example} ${line.kind}${shortOf(line) ? ' short' : ''} ${JSON.stringify(line.text)} ${more}`;
  });
const linesOf = (text: string | Buffer, offset = 0, options = OPTIONS, more: Partial<Chunk> = {}): string[] =>
  shown(readLines({ offset, bytes: Buffer.from(text as string), ...more }, 3, options));

describe('readLines', () => {
  it('gives each line with its place', () => {
    const text = ['{"é":"\u2028"}\r', ' \t\r', '', '{"a":1', '[1]\r2', '"\\q"', '\u00a0', '\v', '7'].join('\n');
    expect(linesOf(text, 1000)).toMatchInlineSnapshot(`
      [
        "3 1000 0 0 parsed "{\\"é\\":\\" \\"}" {"é":" "}",
        "3 1014 1 1 blank " \\t" ",
        "3 1018 2 1 blank "" ",
        "3 1019 3 1 broken "{\\"a\\":1" truncated 6",
        "3 1026 4 2 broken "[1]\\r2" not-json 4",
        "3 1032 5 3 broken "\\"\\\\q\\"" bad-escape 1",
        "3 1037 6 4 broken " " odd-whitespace 0",
        "3 1040 7 5 broken "\\u000b" odd-whitespace 0",
        "3 1042 8 6 parsed "7" 7",
      ]
    `);
    expect(linesOf(`${text}\n`, 1000)).toEqual(linesOf(text, 1000));
    expect(linesOf('')).toEqual([]);
    expect(linesOf('\n1')).toEqual(['3 0 0 0 blank "" ', '3 1 1 0 parsed "1" 1']);
  });

  it.each([
    ['\ufeff1\n2', 0],
    ['\ufeff1\n2', 9],
    ['\ufeff', 0],
    ['\ufeff\n', 0],
    ['1\n\ufeff2', 0],
  ])('a byte order mark: %j at %i', (text, offset) => expect(linesOf(text, offset)).toMatchSnapshot());

  it('finds the line that is no UTF-8, and reads those around it', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":"é"}\n"'),
      Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x22, 0x0d, 0x0a]),
      Buffer.from('"ü"\n"'),
      Buffer.from([0xc3]),
    ]);
    expect(linesOf(bytes, 50)).toMatchInlineSnapshot(`
      [
        "3 50 0 0 parsed "{\\"a\\":\\"é\\"}" {"a":"é"}",
        "3 61 1 1 not-utf8 "\\"caf�\\"" 4 e9 ISO-8859-1 (Latin-1) or Windows-1252",
        "3 69 2 2 parsed "\\"ü\\"" "ü"",
        "3 74 3 3 not-utf8 "\\"�" 1 c3 UTF-8 that was cut inside a character",
      ]
    `);
  });

  it.each([
    ['long lines only, read as they are', 7, 1e9],
    ['lines over the limit', 1e9, 7],
    ['lines over both', 3, 7],
  ])('cuts %s', (_, longLineBytes, lineBytes) => {
    const text = ['123456\r', '1234567\r', '12345678\r', '"é2345"', '"2345678"x', 'x', ' '.repeat(13)].join('\n');
    expect(linesOf(text, 90, { ...OPTIONS, longLineBytes, lineBytes })).toMatchSnapshot();
  });

  it('shortens a long line, and knows where it starts', () => {
    const url = `data:image/png;base64,${'A'.repeat(3000)}`;
    const record = JSON.stringify({ messages: [{ content: [{ type: 'image_url', image_url: { url } }] }] });
    const options = { ...OPTIONS, longLineBytes: record.length - 1 };
    const lines = [...readLines({ offset: 7, bytes: Buffer.from(`1\n${record}\r\n2\n`) }, 0, options)];
    expect(lines.map(({ kind, place }) => [kind, place.offset, place.line, place.example])).toEqual([
      ['parsed', 7, 0, 0],
      ['parsed', 9, 1, 1],
      ['parsed', 9 + record.length + 2, 2, 2],
    ]);
    const [, line] = lines;
    if (line?.kind !== 'parsed') throw new Error('a record');
    expect(line.short?.bytes).toBe(record.length);
    expect(line.short?.holes[0]?.payload.read(0, 1e9).toString()).toBe('A'.repeat(3000));
    // As long as a line may be that is read as it is.
    for (const long of [{ longLineBytes: record.length }, { lineBytes: record.length }]) {
      const chunk = { offset: 7, bytes: Buffer.from(`1\n${record}\r\n2\n`) };
      expect([...readLines(chunk, 0, { ...OPTIONS, ...long })].map((each) => shortOf(each))).toEqual(
        Array(3).fill(undefined),
      );
    }
    // The chunk of a long line knows what it lacks.
    const shortener = lineShortener(0, OPTIONS, () => 0);
    shortener.add(Buffer.from(record));
    const short = shortener.end();
    if ('tooLong' in short) throw new Error('too long');
    expect(linesOf(short.bytes, 5, OPTIONS, { short })).toEqual([expect.stringMatching(/^3 5 0 0 parsed short /)]);
  });

  it.each([
    ['\r\n', 0, '3 0 0 0 too-long "" 98'],
    ['\ufeff\r\n', 0, '3 3 0 0 too-long "" 95'],
    ['\ufeff\r\n', 9, '3 9 0 0 too-long "" 95'],
    ['', 9, '3 9 0 0 too-long "" 100'],
  ])('counts the bytes of a line over the limit that was dropped, but for %j', (around, offset, expected) => {
    expect(linesOf(around, offset, OPTIONS, { tooLong: 100 })).toEqual([expected]);
  });

  it.each([
    ['[1]\r\n', 0, '3 0 0 0 parsed "[1]" [1]'],
    ['\ufeff[1]', 0, '3 3 0 0 parsed "[1]" [1]'],
    ['\ufeff[1]', 9, '3 9 0 0 broken "\ufeff[1]" byte-order-mark 0'],
  ])('reads the short line of a chunk: %j at %i', (text, offset, expected) => {
    const bytes = Buffer.from(text);
    const short = { bytes, holes: [], length: bytes.length, hash: '' };
    expect(linesOf(text, offset, OPTIONS, { short })).toEqual([expected]);
  });

  it('looks once for what the lines of a chunk hold', () => {
    const [first, second] = readLines({ offset: 0, bytes: Buffer.from('"a"\n"b"') }, 0, OPTIONS);
    if (first?.kind !== 'parsed' || second?.kind !== 'parsed') throw new Error('records');
    expect(first.mayHold).toBe(second.mayHold);
    expect([first.mayHold('b'), first.mayHold('c')]).toEqual([true, false]);
  });
});

describe('readLine', () => {
  const place = { file: 1, offset: 2, line: 3, example: 4 };
  const line = (text: string, start: number, end: number) => readLine(Buffer.from(text), start, end, place);
  it('reads a part of the bytes, and looks for characters in all of them', () => {
    const read = line('é[9007199254740993]é', 2, 20);
    if (read.kind !== 'parsed') throw new Error('a record');
    expect(read).toMatchObject({ place, text: '[9007199254740993]' });
    expect(read.facts.unsafeNumbers).toEqual([{ text: '9007199254740993', start: 1, end: 17 }]);
    expect([read.mayHold('é'), read.mayHold('ü')]).toEqual([true, false]);
    expect(read.mayHold('9')).toBe(true);
  });

  it.each([
    ['[1] x', 0, 3, 'parsed'],
    ['[1] x', 3, 4, 'blank'],
    ['[1] x', 3, 5, 'broken'],
    ['x \t\r x', 1, 5, 'blank'],
    ['x \t\r x', 1, 6, 'broken'],
    ['x \t\r x', 0, 5, 'broken'],
    ['x', 0, 0, 'blank'],
    ['\n', 0, 1, 'broken'],
    ['é', 1, 2, 'not-utf8'],
  ])('%j from %i to %i is %s', (text, start, end, kind) => {
    expect(line(text, start, end)).toMatchObject({ kind, place });
  });

  it('takes the word of its caller that the bytes are UTF-8', () => {
    const around = { valid: true, mayHold: Object.assign(() => true, { which: () => [] }) };
    const latin = Buffer.from([0x22, 0xe9, 0x22]);
    expect(readLine(latin, 0, 3, place, { ...around, valid: false }).kind).toBe('not-utf8');
    expect(readLine(Buffer.from('[1]'), 0, 3, place, around)).toMatchObject({ mayHold: around.mayHold });
  });

  it('says once what is wrong with a line', () => {
    const read = line('{"a":1', 0, 6);
    if (read.kind !== 'broken') throw new Error('a broken line');
    const { problem } = read;
    expect(problem.cause).toBe('truncated');
    expect(read.problem).toBe(problem);
  });
});

it.each([
  [[0xef, 0xbb, 0xbf], true],
  [[0xef, 0xbb, 0xbf, 0x31], true],
  [[0xef, 0xbb], false],
  [[0xef, 0xbb, 0xbe], false],
  [[0xef, 0xba, 0xbf], false],
  [[0xee, 0xbb, 0xbf], false],
  [[], false],
])('hasByteOrderMark(%j) is %j', (bytes, has) => expect(hasByteOrderMark(Uint8Array.from(bytes))).toBe(has));
