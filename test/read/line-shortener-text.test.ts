import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type LineShortener, lineShortener, SHORTEST_RUN } from '../../src/read/line-shortener.ts';
import { fillHoles, type ShortenOptions } from '../../src/read/short-line.ts';

const OPTIONS: ShortenOptions = { longLineBytes: 0, runDigits: 1024, lineBytes: 1e9 };
const MARKER = ';base64,';
const SLICE = 1 << 16;
/** Digits in which each place can be told from its neighbours. */
const digits = (count: number): string =>
  Array.from({ length: Math.ceil(count / 5) }, (_, index) => index.toString(36).padStart(5, '0'))
    .join('')
    .slice(0, count);
const x = (count: number): string => 'x'.repeat(count);

type Result = ReturnType<LineShortener['end']>;
function shorten(blocks: readonly string[], options: Partial<ShortenOptions> = {}, again = true): Result {
  const bytes = Buffer.from(blocks.join(''));
  const reread = (at: number, into: Uint8Array) => bytes.copy(into, 0, at - 9);
  const shortener = lineShortener(9, { ...OPTIONS, ...options }, again ? reread : undefined);
  for (const block of blocks) shortener.add(Buffer.from(block));
  return shortener.end();
}
/** The text with a word for each stand-in. */
function textOf(line: Result): string {
  if ('tooLong' in line) return `too long: ${line.tooLong} ${JSON.stringify(line.around.toString())}`;
  return line.holes.reduce((text, { standIn, bytes }) => text.replace(standIn, `<${bytes}>`), line.bytes.toString());
}
const filled = (line: Result): string | undefined =>
  'tooLong' in line ? undefined : fillHoles(line, line.holes, 1e9)?.toString();

describe('the text of a shortened line', () => {
  it.each([
    ['nothing', [], ''],
    ['no payload', ['{"a":"b"}\r\n'], '{"a":"b"}\r\n'],
    ['no marker', [digits(2000)], digits(2000)],
    ['a marker in other letters', [`;BASE64,${digits(2000)}`], `;BASE64,${digits(2000)}`],
    ['a payload that is too short', [MARKER + digits(1023)], MARKER + digits(1023)],
    ['the shortest', [MARKER + digits(1024)], `${MARKER}${digits(256)}<512>${digits(1024).slice(-256)}`],
    [
      'one with a text behind',
      [`${MARKER}${digits(2000)}="`],
      `${MARKER}${digits(256)}<1488>${digits(2000).slice(-256)}="`,
    ],
    ['a marker at the end', [`a${MARKER}`], `a${MARKER}`],
    ['a backslash at the end', [`${MARKER}AB\\`], `${MARKER}AB\\`],
    [
      'a backslash at the end of a long one',
      [`${MARKER}${digits(2000)}\\`],
      `${MARKER}${digits(256)}<1488>${digits(2000).slice(-256)}\\`,
    ],
    [
      'a marker behind a marker',
      [`${MARKER}${MARKER}${digits(1500)}`],
      `${MARKER}${MARKER}${digits(256)}<988>${digits(1500).slice(-256)}`,
    ],
    [
      'two payloads',
      [`é${MARKER}${digits(1500)},${MARKER}${digits(1030)}!`],
      `é${MARKER}${digits(256)}<988>${digits(1500).slice(-256)},${MARKER}${digits(256)}<518>${digits(1030).slice(-256)}!`,
    ],
    [
      'a head that would end between a backslash and its slash',
      [`${MARKER}${digits(255)}\\/${digits(1000)}`],
      `${MARKER}${digits(255)}<746>${digits(1000).slice(-256)}`,
    ],
    [
      'a head that ends with a slash that is escaped',
      [`${MARKER}${digits(254)}\\/${digits(1000)}`],
      `${MARKER}${digits(254)}\\/<744>${digits(1000).slice(-256)}`,
    ],
  ])('%s', (_, blocks, expected) => {
    const text = blocks.join('');
    for (const again of [true, false]) {
      const line = shorten(blocks, {}, again);
      expect(textOf(line)).toBe(expected);
      expect(filled(line)).toBe(text);
      for (const size of [1, 7, 300]) {
        const parts = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        expect(textOf(shorten(parts, {}, again))).toBe(expected);
      }
    }
  });

  it.each([
    [0, 1023, false],
    [0, 1024, true],
    [SHORTEST_RUN, 1024, true],
    [1500, 1499, false],
    [1500, 1500, true],
  ])('with payloads from %i digits on: %i, a hole: %j', (runDigits, count, hole) => {
    const line = shorten([MARKER + digits(count)], { runDigits });
    expect('holes' in line ? line.holes.length : -1).toBe(hole ? 1 : 0);
    // Slashes that are escaped are one digit.
    const escaped = shorten([`${MARKER}\\/\\/${digits(count - 2)}`], { runDigits });
    expect('holes' in escaped ? escaped.holes.length : -1).toBe(hole ? 1 : 0);
  });

  it('finds markers and payloads at every split of long lines', () => {
    for (const before of [SLICE - 12, SLICE - 8, SLICE - 4, SLICE, SLICE + 3]) {
      const text = `${x(before)}${MARKER}${digits(3 * SLICE)}\\/${digits(600)}"${x(2 * SLICE)}${MARKER}${digits(1500)}`;
      const line = shorten([text]);
      const tail = digits(600).slice(-256);
      expect(
        textOf(line) ===
          `${x(before)}${MARKER}${digits(256)}<${3 * SLICE + 90}>${tail}"${x(2 * SLICE)}${MARKER}${digits(256)}<988>${digits(1500).slice(-256)}`,
      ).toBe(true);
      expect(filled(line) === text).toBe(true);
    }
  });

  it('takes a backslash that was held back and as many bytes as it looks at', () => {
    const blocks = [`${x(SLICE - 12)}${MARKER}ABCD`, '\\', `"${x(SLICE - 1)}`];
    expect(textOf(shorten(blocks)) === blocks.join('')).toBe(true);
  });
});

describe('the hashes', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  it.each([
    ['\u3000 é', '" \n'],
    ['', ''],
    [' ', '\r\n'],
    ['\ufeff{', '}'],
  ])('of a line that starts with %j and ends with %j', (start, end) => {
    const blank = ` ${MARKER}${digits(1030)} `;
    const text = `${start}${MARKER}${digits(1500)} ${blank}${end}`;
    const line = shorten([text]);
    if ('tooLong' in line) throw new Error('too long');
    expect(line.hash).toBe(sha256(text.trim()));
    expect(line.length).toBe(Buffer.byteLength(text));
    const hashes = [digits(1500), digits(1030)].map((each) => createHash('sha1').update(each).digest('hex'));
    expect(line.holes.map(({ standIn }, index) => standIn.includes(hashes[index] ?? '?'))).toEqual([true, true]);
  });

  it('are left out where nobody asks for them, and where nothing is left out', () => {
    const plain = shorten([MARKER + digits(1023)]);
    const line = shorten([MARKER + digits(1500)], { hashes: false });
    const asked = shorten([MARKER + digits(1500)], { hashes: true });
    if ('tooLong' in line || 'tooLong' in plain || 'tooLong' in asked) throw new Error('too long');
    expect([plain.hash, line.hash, asked.hash]).toEqual(['', '', sha256(MARKER + digits(1500))]);
    expect(line.holes[0]?.standIn).toMatch(/0{40}A*$/);
  });
});

describe('the limits of a line', () => {
  it.each([
    [x(2005), x(2005)],
    [x(2006), 'too long: 2006 ""'],
    [`${x(2004)}\r\n`, 'too long: 2006 "\\r\\n"'],
    [`${x(5000)}\n`, 'too long: 5001 "\\n"'],
    [`${x(5000)}\r`, 'too long: 5001 "\\r"'],
    [`${x(200_000)}${MARKER}${digits(2000)}`, 'too long: 202008 ""'],
    [`${x(1000)}${MARKER}${digits(2000)}"${x(200_000)}`, 'too long: 203009 ""'],
    [`${MARKER}${digits(2000)}"`.repeat(9), 'too long: 18081 ""'],
  ])('case %#', (text, expected) => expect(textOf(shorten([text], { lineBytes: 2000 }))).toBe(expected));

  it('are for what is left of it', () => {
    for (const again of [true, false]) {
      const payload = digits(200_000);
      // Text up to the limit, digits that are not many yet, and then as many as are looked at at once.
      const [start, end] = [`${x(1380)}${MARKER}`, digits(1024).slice(0, 1000)];
      for (const blocks of [
        [`${start}${payload}`],
        [`${start}${end}`, payload],
        [start, ...(payload.match(/.{1,999}/g) ?? [])],
      ]) {
        const line = shorten(blocks, { lineBytes: 2000 }, again);
        expect(textOf(line)).toMatch(/^x{1380};base64,[^<]{256}<\d+>.{256}$/);
        expect('length' in line && line.length).toBe(blocks.join('').length);
      }
      const dropped = shorten([`${x(1420)}${MARKER}${payload}`], { lineBytes: 2000 }, again);
      expect(textOf(dropped)).toBe('too long: 201428 ""');
    }
  });

  it('count all bytes of a line that was given up, and go on to its end', () => {
    const blocks = [x(3 * SLICE), `${MARKER}${digits(5000)}`, x(10), '\r', '\n'];
    expect(textOf(shorten(blocks, { lineBytes: 2000 }))).toBe(`too long: ${3 * SLICE + 5020} "\\r\\n"`);
    expect(textOf(shorten([`${MARKER}${x(200_000)}`, `${MARKER}AB`, '\\'], { lineBytes: 100 }))).toBe(
      'too long: 200019 ""',
    );
  });
});

describe('payloads that can be read once', () => {
  const HEADER = SLICE;
  const kept = (blocks: readonly string[], lineBytes: number): number[] => {
    const line = shorten(blocks, { lineBytes }, false);
    if ('tooLong' in line) throw new Error('too long');
    return line.holes.map(({ payload }) => payload.read(0, 1e9).length);
  };
  const payload = digits(1000).repeat(200);
  const parts = payload.match(/.{1,1000}/g) ?? [];

  it('are kept up to the limit, and each at least up to the header', () => {
    expect(kept([MARKER, ...parts], 200_000)).toEqual([200_000]);
    expect(kept([MARKER, ...parts], 199_999)).toEqual([199_000]);
    expect(kept([MARKER, ...parts], 100_000)).toEqual([100_000]);
    // A part that starts within the header is kept.
    expect(kept([MARKER, ...parts], 5000)).toEqual([66_000]);
    expect(kept([MARKER, ...parts, '"', MARKER, ...parts], 150_000)).toEqual([150_000, 66_000]);
    expect(kept([MARKER, digits(HEADER), digits(2000)], 5000)).toEqual([HEADER]);
    expect(kept([MARKER, digits(HEADER - 1), digits(2000)], 5000)).toEqual([HEADER + 1999]);
  });

  it('are not counted where they are too short for a hole', () => {
    const short = `${MARKER}${digits(1000)}"`.repeat(50);
    expect(kept([short, MARKER, ...parts], 200_000)).toEqual([200_000]);
    expect(kept([short, MARKER, ...parts], 199_999)).toEqual([199_000]);
  });
});
