import { describe, expect, it } from 'vitest';
import { wideEncoding } from '../../../src/read/file-kinds/wide-encodings.ts';

const ENCODINGS = [
  ['utf-16', 'UTF-16 little-endian', 2, 0],
  ['utf-16', 'UTF-16 big-endian', 2, 1],
  ['utf-32', 'UTF-32 little-endian', 4, 0],
  ['utf-32', 'UTF-32 big-endian', 4, 3],
] as const;

/** Units with one byte each; `é` stands for a character that is not ASCII. */
function units(text: string, unit: number, character: number): Buffer {
  const bytes = Buffer.alloc(text.length * unit);
  for (let i = 0; i < text.length; i++) bytes[i * unit + character] = text.charCodeAt(i);
  return bytes;
}

describe.each(ENCODINGS)('%s: %s', (kind, name, unit, character) => {
  const found = (text: string, more = 0) =>
    wideEncoding(Buffer.concat([units(text, unit, character), Buffer.alloc(more, 0x41)]));
  const itself = { kind, name };

  it('is told by its byte order mark', () => {
    const mark = unit === 2 ? '\ufeff' : '\ufeff\0';
    const little = Buffer.from(mark, 'utf16le');
    const bytes = character === 0 ? little : Buffer.from(little).reverse();
    const marked = { kind, name: `${name} with a byte order mark` };
    expect(wideEncoding(bytes)).toEqual(marked);
    expect(wideEncoding(Buffer.concat([bytes, Buffer.from('7b7b', 'hex')]))).toEqual(marked);
    expect(wideEncoding(bytes.subarray(0, 1))).toBeUndefined();
    expect(wideEncoding(Buffer.concat([Buffer.from('{"'), bytes]))).toBeUndefined();
  });

  it('is told by two characters', () => {
    expect(found('{"')).toEqual(itself);
    expect(found('{')).toBeUndefined();
    expect(wideEncoding(units('{"', unit, character).subarray(0, 2 * unit - 1))).toBeUndefined();
    expect(found('{"', unit - 1)).toEqual(itself);
  });

  it.each(['\t', '\n', '\r', ' ', '~'])('may start with %j', (char) => {
    expect(found(`${char}{`)).toEqual(itself);
    expect(found(`{${char}`)).toEqual(itself);
  });

  it.each(['\0', '\x08', '\x0b', '\x0c', '\x0e', '\x1f', '\x7f', '\x80', 'é'])('does not start with %j', (char) => {
    expect(found(`${char}{{{{{{`)).toBeUndefined();
    expect(found(`{${char}{{{{{`)).toBeUndefined();
  });

  it('has NUL beside its first two characters', () => {
    for (let at = 0; at < 2 * unit; at++) {
      const bytes = units('{"ab', unit, character);
      if (bytes[at] === 0) bytes[at] = 1;
      expect(wideEncoding(bytes)).toEqual(at % unit === character ? itself : undefined);
    }
  });

  it('may hold other characters behind them, up to two thirds', () => {
    expect(found('{"é')).toEqual(itself);
    expect(found('{"éééé')).toEqual(itself);
    expect(found('{"ééééé')).toBeUndefined();
    expect(found('{"éééé{')).toEqual(itself);
  });

  it('leaves a last half unit out of account', () => {
    for (let more = 1; more < unit; more++) expect(found('{"éééé', more)).toEqual(itself);
  });

  it('looks at 4 KB', () => {
    const count = 4096 / unit;
    const third = Math.ceil(count / 3);
    const rest = 'é'.repeat(count - third);
    expect(found('a'.repeat(third) + rest + 'é'.repeat(count))).toEqual(itself);
    expect(found(`${'a'.repeat(third - 1)}é${rest}${'a'.repeat(count)}`)).toBeUndefined();
  });
});

it.each(['', '{', '{"messages":[]}', '{\0', '\0\0\0\0\0\0\0\0'])('%j is neither', (text) =>
  expect(wideEncoding(Buffer.from(text))).toBeUndefined(),
);
