import { describe, expect, it } from 'vitest';
import { describeInvalidUtf8 } from '../../src/read/likely-encoding.ts';

const LATIN = 'ISO-8859-1 (Latin-1) or Windows-1252';
const CUT = 'UTF-8 that was cut inside a character';

/** Hexadecimal bytes, runs of them parted by blanks; `a4a4*3` stands for three times `a4a4`. */
function bytes(text: string): Buffer {
  const parts = text.split(' ').map((part) => {
    const [hex = '', times = '1'] = part.split('*');
    return hex.repeat(Number(times));
  });
  return Buffer.from(parts.join(''), 'hex');
}

const likely = (text: string): string | undefined => describeInvalidUtf8(bytes(text)).likely;

it('gives the whole description', () => {
  expect(describeInvalidUtf8(Buffer.from('é'))).toEqual({ at: -1, bytes: [], likely: undefined });
  expect(describeInvalidUtf8(bytes('22 c0af 22'))).toEqual({
    at: 1,
    bytes: [0xc0, 0xaf],
    likely: 'overlong UTF-8, as Java’s modified UTF-8 writes it',
  });
  expect(describeInvalidUtf8(bytes('c3a9 eda0bd edb880'))).toEqual({
    at: 2,
    bytes: [0xed, 0xa0, 0xbd],
    likely: 'CESU-8, UTF-16 surrogates written as UTF-8 (Java, Oracle, MySQL)',
  });
  expect(describeInvalidUtf8(bytes('f490808080'))).toEqual({
    at: 0,
    bytes: [0xf4, 0x90, 0x80, 0x80],
    likely: undefined,
  });
});

describe('characters that are cut', () => {
  it.each([
    ['at the end of the line', '22 c3', CUT],
    ['behind a quote at the start', 'c3 22', LATIN],
    ['after one byte', '22 e9 22', LATIN],
    ['after two bytes', '22 e281 22', CUT],
    ['after two bytes, of which the second is a curly quote', '22 e992 22', 'Windows-1252'],
    ['after two bytes, of which the second is a no-break space', '22 e9a0 22', LATIN],
    ['after three bytes', '22 f09f98 22', CUT],
    ['after three bytes, of which the second is punctuation', '22 f18585 22', CUT],
  ])('%s', (_, text, expected) => expect(likely(text)).toBe(expected));
});

describe('one byte to a character', () => {
  it.each([
    ['80 alone, the euro sign', '22 80 22', 'Windows-1252'],
    ['9f, the last of the block that Latin-1 has no letters in', '22 9f 22', 'Windows-1252'],
    ['a0, the first of Latin-1', '22 a0 22', LATIN],
    ['both', '22 e9 22 93 22', 'Windows-1252'],
    ['81, which Windows-1252 lacks', '22 81 22', undefined],
    ['8d, which Windows-1252 lacks', '22 8d 22', undefined],
    ['8f, which Windows-1252 lacks', '22 8f 22', undefined],
    ['90, which Windows-1252 lacks', '22 90 22', undefined],
    ['9d, which Windows-1252 lacks', '22 9d 22', undefined],
    ['93 and 9d', '22 93 22 9d 22', undefined],
    ['fd alone', '22 fd 22', LATIN],
    ['fe alone', '22 fe 22', undefined],
    ['ff alone', '22 ff 22', undefined],
    ['fe among letters', '22 fe 22 e9 22', LATIN],
    ['three in a row', '22 e9e8e0 22', LATIN],
    ['four in a row that are in no double-byte encoding', '22 ffa8a8ff 22', undefined],
    ['a letter and ASCII that could be one character of GBK', '22 e96161 22', LATIN],
  ])('%s', (_, text, expected) => expect(likely(text)).toBe(expected));
});

describe('Cyrillic', () => {
  it.each([
    ['four small letters of KOI8-R', '22 c0c0c0c0 22', 'KOI8-R'],
    ['the last small letter of KOI8-R', '22 dfdfdfdf 22', 'KOI8-R'],
    ['four small letters of Windows-1251', '22 e0e0e0e0 22', 'Windows-1251'],
    ['eight of eleven in the lower half', '22 c5c5c5c5c5c5c5c5e5e5e5 22', 'KOI8-R'],
    ['three of eleven in the lower half', '22 c5c5c5e5e5e5e5e5e5e5e5 22', 'Windows-1251'],
    ['seven of ten in the lower half: neither', '22 c5c5c5c5c5 20 c5c5e5e5e5 22', undefined],
    ['three of ten in the lower half: neither', '22 c5c5c5e5e5 20 e5e5e5e5e5 22', undefined],
    ['one of 51 that is no letter', '22 c0*25 20 c0*25 20 a8 22', 'KOI8-R'],
    ['one of 50 that is no letter', '22 c0*25 20 c0*24 20 a8 22', undefined],
    ['three letters', '22 e9e9e9 22', LATIN],
  ])('%s', (_, text, expected) => expect(likely(text)).toBe(expected));
});

describe('two bytes to a character', () => {
  it.each([
    ['hiragana', '22 a4a1a4a1 22', 'EUC-JP'],
    ['katakana', '22 a5fea5fe 22', 'EUC-JP'],
    ['kana as second bytes only', '22 b0a4b0a4 22', 'EUC-KR'],
    ['kana as every character but the first of each run', '22 b0a1 a4a1*3 20 b0a1 a4a1*3 22', 'EUC-JP'],
    ['one in three characters is kana', '22 a4b0b0b0 20 b0b0 22', 'EUC-JP'],
    ['one in four characters is kana', '22 a4b0b0b0 20 b0b0b0b0 22', 'GBK'],
    ['hangul, the first', '22 b0a1b0a1 22', 'EUC-KR'],
    ['hangul, the last', '22 c8fec8fe 22', 'EUC-KR'],
    ['hangul and signs', '22 b0a1a1a3 20 a3a1 22', 'EUC-KR'],
    ['a character before hangul', '22 afa1afa1 22', 'GBK'],
    ['a character behind hangul', '22 c9fec9fe 22', 'GBK'],
    ['hangul in 20 of 21 characters', '22 b0a1*20 d0a1 22', 'EUC-KR'],
    ['hangul in 19 of 20 characters', '22 b0a1*19 d0a1 22', 'GBK'],
    ['a run of three bytes', '22 a4a1a4a1 20 a4a1a4 22', undefined],
    ['a byte below a1', '22 a4a1a4a1 20 a4a0 22', 'GBK'],
    ['the last byte', '22 b0feb0fe 22', 'EUC-KR'],
    ['a byte above fe', '22 a4a1a4a1 20 a4ff 22', undefined],
    ['two bytes are too few', '22 a4a1 22', LATIN],
    ['four bytes to a character', '22 8139ee39 b0a1b0a1 22', 'GBK'],
  ])('%s', (_, text, expected) => expect(likely(text)).toBe(expected));
});

describe('Shift_JIS', () => {
  it.each([
    ['the first hiragana', '829f', 'Shift_JIS'],
    ['a full-width letter before it', '829e', 'Windows-1252'],
    ['the last hiragana', '82f1', 'Shift_JIS'],
    ['a character behind it', '82f2', 'Windows-1252'],
    ['the first katakana', '8340', 'Shift_JIS'],
    ['the last katakana', '8396', 'Shift_JIS'],
    ['Greek behind it', '8397', 'Windows-1252'],
    ['the row before kana', '819f', undefined],
    ['the row behind kana', '8440', 'Windows-1252'],
    ['a second byte too low', '82a0 20 883f', 'Windows-1252'],
    ['the lowest second byte', '82a0 8840', 'Shift_JIS'],
    ['DEL as a second byte', '82a0 887f', 'Windows-1252'],
    ['the highest second byte', '82a0 88fc', 'Shift_JIS'],
    ['a second byte too high', '82a0 20 88fd', 'Windows-1252'],
    ['80 as a lead', '82a0 20 8041', 'Windows-1252'],
    ['a0 as a lead', '82a0 20 a041', 'Windows-1252'],
    ['the highest lead', '82a0 20 fc41', 'Shift_JIS'],
    ['a lead too high', '82a0 20 fd41', 'Windows-1252'],
    ['half-width katakana', '82a0 20 a1 20 df 20', 'Shift_JIS'],
    ['e0 as a lead', '82a0 20 e031', 'Windows-1252'],
    ['a lead at the end', '82a0 2088', 'Windows-1252'],
    ['one kana to four others', '82a0 8840*4', 'Shift_JIS'],
    ['one kana to five others', '82a0 8840*5', 'Windows-1252'],
    ['two kana to eight others', '82a0*2 8840*8', 'Shift_JIS'],
    ['no kana', '8840', 'Windows-1252'],
  ])('%s', (_, text, expected) => expect(likely(`22 ${text}`)).toBe(expected));
});

describe('how much is looked at', () => {
  it.each([
    ['far in', '61*70000 829f82a0 22', 'Shift_JIS'],
    ['1,024 bytes before', 'f09f9880*5 61*1004 82a0 22', 'GBK'],
    ['more than 1,024 bytes before', 'f09f9880*5 61*1024 82a0 22', 'Shift_JIS'],
    ['within 64 KB', '82a0 61*65533 ff', 'Windows-1252'],
    ['beyond 64 KB', '82a0 61*65534 ff', 'Shift_JIS'],
  ])('%s', (_, text, expected) => expect(likely(text)).toBe(expected));
});
