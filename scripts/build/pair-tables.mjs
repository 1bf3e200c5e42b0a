// Derives the counter's tables from js-tiktoken's ranks: for each token the two tokens it is merged from, and which
// characters stand side by side inside a token. src/tokens/pair-table.ts reads them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';

/** Of js-tiktoken 1.0.21; other ranks are other tokens, so a new version has to be looked at. */
const SHA256 = {
  o200k_base: '46095c39ad133184da5315ac91dd491f39901e6d89a05f58f24717fd7cbf0523',
  cl100k_base: '3d687fd92cd8fa61f6e26453365e1678e1c35674dd3fcb3d686235c46d16e118',
};

/** Bits by which pairs of characters are looked up; see `joinIndex` in src/tokens/pair-table.ts. */
const JOIN_BITS = 19;

/** Bits by which it is looked up whether a pair may merge at all; see `merged` in src/tokens/pair-table.ts. */
const FILTER_BITS = 20;

/** Bits of a rank in a slot. */
const RANK_BITS = 18;

/** Bytes before the words, so that these are aligned. */
const HEAD_BYTES = 128;

/** Written into each table: raised when its shape changes. */
const SHAPE = 3;

/** Writes `<encoding>.bin` for both encodings into a folder, unless they are there already. Takes about 2 s. */
export async function buildPairTables(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [encoding, sha256] of Object.entries(SHA256)) {
    const file = new URL(`${encoding}.bin`, folder);
    const head = Buffer.from(`tunelint ${SHAPE} ${sha256}\n`.padEnd(HEAD_BYTES, '\0'), 'latin1');
    if (existsSync(file) && readFileSync(file).subarray(0, head.length).equals(head)) continue;
    const { default: ranks } = await import(`js-tiktoken/ranks/${encoding}`);
    if (createHash('sha256').update(ranks.bpe_ranks).digest('hex') !== sha256) {
      throw new Error(`The ranks of ${encoding} are not those of js-tiktoken 1.0.21`);
    }
    writeFileSync(file, Buffer.concat([head, ...pairTable(tokensOf(ranks.bpe_ranks))]));
  }
}

/** The tokens' bytes as latin1 text, by rank. */
function tokensOf(text) {
  const tokens = [];
  for (const line of text.split('\n')) {
    const [, first, ...encoded] = line.split(' ');
    let rank = Number(first);
    for (const token of encoded) tokens[rank++] = Buffer.from(token, 'base64').toString('latin1');
  }
  return tokens;
}

/**
 * What the counter needs, in the shape in which it is used. Words of four bytes, little-endian: the rank of each two bytes'
 * token (or NONE), slots, the filter. Then the ranks of the 256 bytes, and the joins.
 */
function pairTable(tokens) {
  const ranks = new Map(tokens.map((token, rank) => [token, rank]));
  const ofByte = Buffer.alloc(256);
  const ofTwoBytes = new Int32Array(2 ** 16).fill(0x7fffffff);
  // Under half of the slots are taken.
  const bits = Math.ceil(Math.log2(2 * tokens.length));
  const slots = new Int32Array(2 ** (bits + 1)).fill(-1);
  const filter = new Int32Array(2 ** (FILTER_BITS - 5));
  for (const [rank, token] of tokens.entries()) {
    if (token.length === 1) {
      // The tokens of single bytes come first in both encodings.
      if (rank > 255) throw new Error(`The token of byte ${token.charCodeAt(0)} is not among the first 256`);
      ofByte[token.charCodeAt(0)] = rank;
      continue;
    }
    if (token.length === 2) ofTwoBytes[(token.charCodeAt(0) << 8) | token.charCodeAt(1)] = rank;
    const [a, b] = lastTwoParts(token, rank, ranks).map((part) => ranks.get(part));
    const hash = pairHash(a, b);
    const bit = hash >>> (32 - FILTER_BITS);
    filter[bit >> 5] |= 1 << (bit & 31);
    let slot = (hash >>> (32 - bits)) << 1;
    while (slots[slot + 1] !== -1) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = a | (b << RANK_BITS);
    slots[slot + 1] = (rank << 4) | (b >> (32 - RANK_BITS));
  }
  return [littleEndian(ofTwoBytes), littleEndian(slots), littleEndian(filter), ofByte, ...joinsOf(tokens)];
}

function littleEndian(words) {
  const bytes = Buffer.from(words.buffer);
  return endianness() === 'BE' ? bytes.swap32() : bytes;
}

/** The same as in src/tokens/pair-table.ts. */
function pairHash(a, b) {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
}

/** Merges a token's bytes by the ranks below its own: two parts are left, the last pair to merge. */
function lastTwoParts(token, rank, ranks) {
  const parts = [...token];
  while (parts.length > 2) {
    let lowest = rank;
    let at = -1;
    for (let index = 0; index + 1 < parts.length; index++) {
      const merged = ranks.get(parts[index] + parts[index + 1]);
      if (merged !== undefined && merged < lowest) {
        lowest = merged;
        at = index;
      }
    }
    if (at < 0) throw new Error(`Token ${rank} cannot be merged from two`);
    parts.splice(at, 2, parts[at] + parts[at + 1]);
  }
  return parts;
}

/**
 * Two sets of bits about characters of several bytes. First: pairs of characters that stand side by side in a token,
 * by a hash. Second: where a token cuts one of the two, the last byte of the first and the first byte of the second.
 */
function joinsOf(tokens) {
  const characters = Buffer.alloc(2 ** (JOIN_BITS - 3));
  const bytes = Buffer.alloc(2 ** 13);
  const set = (bits, index) => {
    bits[index >> 3] |= 1 << (index & 7);
  };
  for (const token of tokens) {
    const whole = Buffer.from(token, 'latin1');
    const starts = [...whole.keys()].filter((at) => (whole[at] & 0xc0) !== 0x80);
    for (const [index, start] of starts.entries()) {
      if (start === 0) continue;
      const before = index === 0 ? undefined : characterAt(whole, starts[index - 1], start);
      const after = characterAt(whole, start, starts[index + 1] ?? whole.length);
      if (before === undefined || after === undefined) set(bytes, (whole[start - 1] << 8) | whole[start]);
      else if (before > 0x7f || after > 0x7f) set(characters, joinIndex(before, after));
    }
  }
  return [characters, bytes];
}

/** The code point of the bytes of one character; undefined where some are missing. */
function characterAt(bytes, start, end) {
  const text = bytes.toString('utf8', start, end);
  return text.length > 0 && !text.includes('\ufffd') && text.codePointAt(0) !== undefined
    ? text.codePointAt(0)
    : undefined;
}

/** The same as in src/tokens/pair-table.ts. */
function joinIndex(before, after) {
  return (Math.imul(before, 0x9e3779b1) ^ Math.imul(after, 0x85ebca6b)) >>> (32 - JOIN_BITS);
}
