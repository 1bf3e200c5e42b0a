import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/read/line.ts';
import { lineShortener } from '../../src/read/line-shortener.ts';
import { readShortLine } from '../../src/read/read-short-line.ts';
import type { ShortLine } from '../../src/read/short-line.ts';
import { findStandIn } from '../../src/read/stand-in.ts';

const OPTIONS = { longLineBytes: 0, runDigits: 1024, lineBytes: 1e9 };
const PLACE = { file: 1, offset: 2, line: 3, example: 4 };
const PAYLOAD = 'A'.repeat(3000);
const OTHER = 'B/'.repeat(1000);
const URL = `data:image/png;base64,${PAYLOAD}`;
const OTHER_URL = `data:image/png;base64,${OTHER}`;
const MESSAGES = { messages: [{ content: [{ type: 'image_url', image_url: { url: URL } }] }] };

/** Of bytes that can be read again, or not any more. */
function shorten(text: string | Buffer, gone = false): ShortLine {
  const bytes = Buffer.from(text as string);
  const shortener = lineShortener(0, OPTIONS, (at, into) => (gone ? 0 : bytes.copy(into, 0, at)));
  shortener.add(bytes);
  const short = shortener.end();
  if ('tooLong' in short) throw new Error('too long');
  return short;
}
const read = (text: string | Buffer, lineBytes = 1e9, start = 0, gone = false): Line =>
  readShortLine(shorten(text, gone), start, PLACE, { ...OPTIONS, lineBytes });

function parsed(line: Line): Extract<Line, { kind: 'parsed' }> {
  if (line.kind !== 'parsed') throw new Error(line.kind);
  return line;
}

describe('a line without holes', () => {
  it.each([
    ['[1]\r\n', 3, 0, { kind: 'parsed', text: '[1]' }],
    ['[1]\r\n', 2, 0, { kind: 'too-long', text: '', bytes: 3, isNul: false }],
    ['\ufeff[1]\n', 3, 3, { kind: 'parsed', text: '[1]' }],
    ['\ufeff[1]\n', 2, 3, { kind: 'too-long', text: '', bytes: 3, isNul: false }],
    ['[1', 9, 0, { kind: 'broken', text: '[1' }],
    [' \n', 9, 0, { kind: 'blank', text: ' ' }],
  ])('%j with at most %i bytes from %i', (text, lineBytes, start, expected) => {
    const line = read(text, lineBytes, start);
    expect(line).toMatchObject({ ...expected, place: PLACE });
    expect(line).not.toHaveProperty('short');
  });
});

describe('a line with holes', () => {
  it('keeps those of images', () => {
    const text = JSON.stringify({ ...MESSAGES, é: 9007199254740992, ü: 1 });
    const source = `\ufeff${text.replace('740992', '740993').replace('ü', 'é')}\r\n`;
    const line = parsed(read(source, 1e9, 3));
    const standIn = findStandIn(line.text);
    expect(line.place).toEqual(PLACE);
    expect(line.short).toMatchObject({
      bytes: Buffer.byteLength(source) - 5,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(line.short?.holes.map((hole) => hole.payload.digits)).toEqual([3000]);
    expect(standIn?.digits).toBe(3000 - 512);
    expect(line.text.startsWith('{"messages"') && line.text.endsWith('"é":1}')).toBe(true);
    expect(line.value).toEqual(JSON.parse(line.text));
    const at = Buffer.from(line.text).lastIndexOf('"é"');
    expect(line.facts.duplicateKeys).toEqual([{ key: 'é', start: at, end: at + 4 }]);
    expect(line.facts.unsafeNumberCount).toBe(1);
    expect([line.mayHold('é'), line.mayHold('ü')]).toEqual([true, false]);
  });

  it.each([
    ['behind an image', { ...MESSAGES, x: `;base64,${OTHER}` }],
    ['before an image', { x: `é;base64,${OTHER}`, ...MESSAGES }],
    ['on both sides of an image', { x: `;base64,${OTHER}`, ...MESSAGES, y: `;base64,${OTHER}`, z: 1 }],
  ])('fills those of other texts again: %s', (_, value) => {
    const text = JSON.stringify(value).replaceAll('/', '\\/');
    const line = parsed(read(text));
    const [hole, ...others] = line.short?.holes ?? [];
    expect(others).toEqual([]);
    expect(Buffer.from(line.text).indexOf(hole?.standIn ?? '')).toBe(hole?.at);
    expect(line.short?.bytes).toBe(Buffer.byteLength(text));
    const { messages, ...rest } = line.value as typeof value;
    expect(rest).toEqual({ ...value, messages: undefined });
    expect(JSON.stringify(messages).length).toBeLessThan(1000);
    // With its image filled again the text is the original.
    const whole = line.text.replace(hole?.standIn ?? '', 'A'.repeat(hole?.bytes ?? 0));
    expect(whole === text).toBe(true);
  });

  it('keeps the places of images between texts that are filled', () => {
    const image = (url: string) => ({ content: [{ type: 'image_url', image_url: { url } }] });
    const text = JSON.stringify({
      a: `;base64,${OTHER}`,
      messages: [image(URL), { x: `;base64,${OTHER}` }, image(OTHER_URL)],
    });
    const line = parsed(read(text));
    expect(line.short?.holes.map(({ at }) => at)).toEqual(
      line.short?.holes.map(({ standIn }) => line.text.indexOf(standIn)),
    );
    expect(line.short?.holes.map(({ payload }) => payload.digits)).toEqual([3000, 2000]);
  });

  it('has none left where no image is', () => {
    const text = JSON.stringify({ x: `;base64,${OTHER}` });
    const line = parsed(read(text));
    expect(line).toMatchObject({ text, value: JSON.parse(text), place: PLACE });
    expect(line).not.toHaveProperty('short');
  });

  it('says where a broken line is broken in the original', () => {
    const text = `${JSON.stringify({ ...MESSAGES, x: 1 }).slice(0, -1)},"y" 2}`;
    const line = read(text);
    if (line.kind !== 'broken') throw new Error(line.kind);
    expect(line.place).toEqual(PLACE);
    expect(line.problem.cause).toBe('missing-colon');
    expect(line.problem.index).toBe(line.text.indexOf('2}'));
    expect(line.short).toMatchObject({
      bytes: text.length,
      holes: [{}],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    // A place that the words name is one in the original.
    const glued = `${JSON.stringify(MESSAGES)},{"a":1}`;
    const unclosed = `[${JSON.stringify(MESSAGES)},{"a":[1`;
    for (const odd of [glued, unclosed, `{"x":"${URL}","a":[1,2`]) {
      const broken = read(odd);
      const whole = read(odd.replaceAll(PAYLOAD, 'A'.repeat(1000)));
      if (broken.kind !== 'broken' || whole.kind !== 'broken') throw new Error('broken lines');
      const column = (text: string) =>
        text.replace(/column (\d+)/g, (_, found: string) => `column ${Number(found) + 2000}`);
      expect(broken.problem.detail).toBe(column(whole.problem.detail));
    }
    expect(read(unclosed)).toMatchObject({ problem: { detail: expect.stringMatching(/column 3\d\d\d/) } });
  });

  it('reads a line that is no UTF-8 as a whole', () => {
    const text = JSON.stringify({ ...MESSAGES, x: '!' });
    const bytes = Buffer.from(`${text}\n`);
    bytes[text.lastIndexOf('!')] = 0xe9;
    const line = read(bytes);
    expect(line).toMatchObject({ kind: 'not-utf8', place: PLACE, invalidAt: text.lastIndexOf('!') });
    expect(line.text).toHaveLength(text.length);
    expect(read(bytes, text.length)).toMatchObject({ kind: 'not-utf8' });
    expect(read(bytes, text.length - 1)).toEqual({
      kind: 'too-long',
      place: PLACE,
      text: '',
      bytes: text.length,
      isNul: false,
    });
  });

  it('is too long where what is filled is, or is gone', () => {
    const text = JSON.stringify({ x: `;base64,${OTHER}` });
    const tooLong = { kind: 'too-long', place: PLACE, text: '', bytes: text.length, isNul: false };
    expect(read(`${text}\r\n`, text.length)).toMatchObject({ kind: 'parsed', text });
    expect(read(`${text}\r\n`, text.length - 1)).toEqual(tooLong);
    expect(read(`\ufeff${text}\n`, text.length, 3)).toMatchObject({ kind: 'parsed', text });
    expect(read(`\ufeff${text}\n`, text.length - 1, 3)).toEqual(tooLong);
    expect(read(`${text}\n`, 1e9, 0, true)).toEqual(tooLong);
    // What is left of it is within the limit, and no image is filled.
    const image = JSON.stringify(MESSAGES);
    expect(read(image, 1000, 0, true)).toMatchObject({ kind: 'parsed', short: { bytes: image.length } });
    expect(read(image, 100, 0, true)).toMatchObject({ kind: 'too-long', bytes: image.length });
  });
});
