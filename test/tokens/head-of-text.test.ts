import fc from 'fast-check';
import { Tiktoken } from 'js-tiktoken/lite';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import { describe, expect, it } from 'vitest';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { endOfToken, mergeLongPiece } from '../../src/tokens/merge-long-piece.ts';
import { loadPairTable } from '../../src/tokens/pair-table.ts';

const TABLES = { o200k_base: o200k, cl100k_base: cl100k } as const;

const WORDS = [
  "it's",
  'WE’LL',
  'HTTPServer',
  'x1234567',
  '  ',
  '\n\n ',
  '\r\n',
  '://',
  '<|endoftext|>',
  ' the',
  'aaaa',
];
const WIDE = [
  '\ud800',
  '\udc00',
  '\ufffd',
  'é',
  'e\u0301',
  '中文',
  '鱻',
  '😀',
  '👨‍👩‍👧',
  '𠀀',
  'привет',
  'שלום',
  '\u3000',
];
const fragment = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...WORDS),
  fc.constantFrom(...WIDE),
);
const text = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

describe.each(['o200k_base', 'cl100k_base'] as const)('head of %s', async (encoding) => {
  const { count, head } = await loadCounter(encoding);
  const reference = new Tiktoken(TABLES[encoding]);
  const table = loadPairTable(encoding);
  // The bytes of each token; js-tiktoken's decode() would turn half a character into U+FFFD.
  const { textMap } = reference as unknown as { readonly textMap: ReadonlyMap<number, Uint8Array> };

  /** How much of the text the whole characters in the first `tokens` of its encoding make up. */
  function expected(given: string, encoded: readonly number[], tokens: number): number {
    const bytes = Buffer.from(given, 'utf8');
    const kept = encoded.slice(0, Math.max(0, tokens));
    let end = kept.reduce((sum, token) => sum + (textMap.get(token)?.length ?? 0), 0);
    while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
    return bytes.subarray(0, end).toString('utf8').length;
  }

  it('is what js-tiktoken’s first tokens cover, for every number of them', () => {
    fc.assert(
      fc.property(text, (given) => {
        const encoded = reference.encode(given, [], []);
        for (let tokens = -1; tokens <= encoded.length + 1; tokens++)
          expect(head(given, tokens), `${tokens} of ${encoded.length}`).toBe(expected(given, encoded, tokens));
      }),
      { numRuns: 400 },
    );
  });

  it('grows with the tokens, from nothing to the whole text, and ends at whole characters', () => {
    fc.assert(
      fc.property(text, (given) => {
        const all = count(given);
        expect(head(given, 0)).toBe(0);
        expect(head(given, all)).toBe(given.length);
        let before = 0;
        for (let tokens = 1; tokens <= all; tokens++) {
          const length = head(given, tokens);
          expect(length).toBeGreaterThanOrEqual(before);
          expect(given.slice(0, length).toWellFormed() + given.slice(length).toWellFormed()).toBe(given.toWellFormed());
          before = length;
        }
      }),
    );
  });

  it('is a text of as many tokens, where the cut falls between characters of one piece', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(word, fc.nat(200), (given, tokens) => {
        const kept = Math.min(tokens, count(given));
        expect(count(given.slice(0, head(given, tokens)))).toBe(kept);
      }),
    );
  });

  it('leaves a character out that a token cuts in two', () => {
    const given = '鱻鱻';
    const sizes = reference.encode(given, [], []).map((token) => textMap.get(token)?.length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(head(given, 1)).toBe(0);
    expect(head(given, sizes.length / 2)).toBe(1);
    expect(head(given, sizes.length - 1)).toBe(1);
  });

  it('merges long pieces by windows like short ones at once', () => {
    const unit = fc.constantFrom('a', 'b', 'ab', 'the', '=', '==', 'zz', 'é', '中');
    const piece = fc.array(unit, { minLength: 1, maxLength: 200 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(piece, fc.integer({ min: 24, max: 80 }), (given, window) => {
        const bytes = Buffer.from(given, 'utf8');
        const ends = mergeLongPiece(table, bytes).slice();
        for (const [index, end] of ends.entries()) expect(endOfToken(table, bytes, index + 1, window)).toBe(end);
        expect(endOfToken(table, bytes, 0, window)).toBe(0);
        expect(endOfToken(table, bytes, ends.length + 1, window)).toBe(bytes.length);
      }),
    );
  });

  it.each([
    ['a megabyte of a letter', 'a', 1_000_000],
    ['spaces', ' ', 100_000],
    ['line feeds', '\n', 100_000],
    ['Chinese characters', '中', 100_000],
    ['emoji', '😀', 100_000],
  ])('reaches the middle of %s', (_, unit, times) => {
    const given = unit.repeat(times);
    const tokens = Math.floor(count(given) / 2);
    const length = head(given, tokens);
    expect(Math.abs(length / given.length - 0.5)).toBeLessThan(0.01);
    // The text is the same all over, so that its first tokens are those of any shorter text.
    expect(length).toBe(head(given.slice(0, length + 2000), tokens));
  });
});
