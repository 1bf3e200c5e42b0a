import { ODD_TEXTS } from './odd-texts.mjs';

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const ODD_BYTES = [
  Buffer.from([0x00]),
  Buffer.from([0x0d]),
  Buffer.from([0x0a]),
  Buffer.from([0x80]),
  Buffer.from([0xc0, 0xa2]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xf4, 0x90, 0x80, 0x80]),
  Buffer.from([0xf0, 0x9f, 0x98]),
  Buffer.from([0xff, 0xfe]),
  MARK,
];
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\\u',
  '\\ud83d',
  'null',
  'NaN',
  "'",
  '0',
  '-',
  '1e9',
  '//',
  ' ',
];

/** Changes a few bytes of a file or a line. @param pool lines to take pieces from */
export function mutateBytes(bytes, random, pool) {
  return random.pick(MUTATORS)(bytes, random, pool);
}

const MUTATORS = [
  function flipBit(bytes, random) {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.below(copy.length)] ^= 1 << random.below(8);
    return copy;
  },
  function setByte(bytes, random) {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  function insertOdd(bytes, random) {
    const odd = random.chance(0.5) ? random.pick(ODD_BYTES) : Buffer.from(random.pick(ODD_TEXTS));
    return spliced(bytes, random.below(bytes.length + 1), 0, odd);
  },
  function insertToken(bytes, random) {
    return spliced(bytes, random.below(bytes.length + 1), random.few(3), Buffer.from(random.pick(TOKENS)));
  },
  function cutOut(bytes, random) {
    return spliced(bytes, random.below(bytes.length + 1), 1 + random.few(bytes.length), NOTHING);
  },
  function cutEnd(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length + 1));
  },
  function repeatPiece(bytes, random) {
    const at = random.below(bytes.length + 1);
    const piece = bytes.subarray(at, at + 1 + random.few(20));
    return spliced(bytes, at, 0, Buffer.concat(Array(1 + random.few(40)).fill(piece)));
  },
  function splice(bytes, random, pool) {
    const other = random.pick(pool);
    const from = random.below(other.length + 1);
    const piece = other.subarray(from, from + 1 + random.few(other.length));
    return spliced(bytes, random.below(bytes.length + 1), random.few(30), piece);
  },
  function markInFront(bytes) {
    return Buffer.concat([MARK, bytes]);
  },
  function otherLineEnds(bytes, random) {
    const end = random.pick(['\r\n', '\r', '\n\n', '\r\r\n', '', ' \n', '\u2028', '\u0000\n']);
    const at = bytes.indexOf(0x0a, random.below(bytes.length + 1));
    if (at < 0) return Buffer.concat([bytes, Buffer.from(end)]);
    if (random.chance(0.5)) return spliced(bytes, at, 1, Buffer.from(end));
    return Buffer.from(bytes.toString('latin1').replaceAll('\n', end), 'latin1');
  },
  function escapeLetter(bytes, random) {
    const at = random.below(bytes.length + 1);
    const byte = bytes[at];
    if (byte === undefined || byte < 0x61 || byte > 0x7a) return bytes;
    return spliced(bytes, at, 1, Buffer.from(`\\u00${byte.toString(16)}`));
  },
  function swapQuotes(bytes) {
    return Buffer.from(bytes.toString('latin1').replaceAll('"', "'"), 'latin1');
  },
];

const NOTHING = Buffer.alloc(0);

function spliced(bytes, at, remove, insert) {
  return Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(Math.min(bytes.length, at + remove))]);
}
