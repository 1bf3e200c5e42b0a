import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcoder } from '../../src/fix/to-utf8.ts';
import { ConversionError } from '../../src/fix/values-to-lines.ts';

const ENCODINGS = {
  'UTF-16 little-endian with a byte order mark': { size: 2, isBig: false },
  'UTF-16 big-endian': { size: 2, isBig: true },
  'UTF-32 little-endian': { size: 4, isBig: false },
  'UTF-32 big-endian with a byte order mark': { size: 4, isBig: true },
} as const;
type Name = keyof typeof ENCODINGS;
const names = Object.keys(ENCODINGS) as Name[];

/** The units of an encoding, one after the other. */
function bytesOf(units: readonly number[], name: Name): Buffer {
  const { size, isBig } = ENCODINGS[name];
  const bytes = units.map((unit) => Array.from({ length: size }, (_, index) => (unit >>> (8 * index)) & 255));
  return Buffer.from(bytes.flatMap((each) => (isBig ? each.reverse() : each)));
}
function encoded(text: string, name: Name): Buffer {
  const { size } = ENCODINGS[name];
  return bytesOf(
    size === 2
      ? Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
      : [...text].map((character) => character.codePointAt(0) ?? 0),
    name,
  );
}

/** The bytes as UTF-8, which come in pieces of one size. */
function written(bytes: Buffer, name: Name, size: number): string {
  const coder = transcoder(name);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(coder.add(bytes.subarray(at, at + size)));
  return Buffer.concat([...parts, coder.end()]).toString('utf8');
}

describe.each(names)('transcoder of %s', (name) => {
  const is32 = name.startsWith('UTF-32');
  const broken = new ConversionError(is32 ? 'it is not all UTF-32' : 'it is not all UTF-16');

  it('writes the same text, however it is cut, without the mark that it starts with', () => {
    const text = fc
      .array(fc.constantFrom('a', '\u0000', 'é', '漢', '\ud7ff', '\ue000', '\ufeff', '\uffff', '🚲', '\u{10ffff}'), {
        maxLength: 12,
      })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), fc.integer({ min: 1, max: 9 }), (value, marked, size) => {
        const plain = value.replace(/^\ufeff+/, '');
        expect(written(encoded(marked ? `\ufeff${plain}` : plain, name), name, size)).toBe(plain);
      }),
    );
  });

  it('leaves out one mark, and only at the start', () => {
    expect(written(encoded('\ufeff\ufeffa\ufeff', name), name, 3)).toBe('\ufeffa\ufeff');
  });

  it('gives what is complete at once', () => {
    const coder = transcoder(name);
    const bytes = encoded('aé', name);
    expect(coder.add(bytes.subarray(0, bytes.length - 1)).toString()).toBe('a');
    expect(coder.add(bytes.subarray(bytes.length - 1)).toString()).toBe('é');
    expect(coder.end()).toHaveLength(0);
    expect(transcoder(name).end()).toHaveLength(0);
  });

  it('refuses what ends within a unit', () => {
    const bytes = encoded('ab', name);
    expect(() => written(bytes.subarray(0, -1), name, 64)).toThrow(broken);
    const coder = transcoder(name);
    coder.add(bytes.subarray(0, 1));
    expect(() => coder.end()).toThrow(broken);
  });

  it.each([
    [0xd7ff, true],
    [0xd800, false],
    [0xdc00, false],
    [0xdfff, false],
    [0xe000, true],
  ])('of half a character, %i, takes it: %j', (unit, taken) => {
    const write = () => written(bytesOf([0x61, unit, 0x61], name), name, 64);
    if (taken) expect(write()).toBe(`a${String.fromCharCode(unit)}a`);
    else expect(write).toThrow(broken);
  });
});

describe.each(names.filter((name) => name.startsWith('UTF-32')))('transcoder of %s', (name) => {
  it('takes no more characters than there are', () => {
    expect(written(bytesOf([0x10ffff], name), name, 64)).toBe('\u{10ffff}');
    for (const unit of [0x110000, 0xffffffff])
      expect(() => written(bytesOf([unit], name), name, 64)).toThrow('it is not all UTF-32');
  });
});
