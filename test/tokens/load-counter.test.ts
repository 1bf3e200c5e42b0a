import fc from 'fast-check';
import { Tiktoken } from 'js-tiktoken/lite';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import { describe, expect, it } from 'vitest';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { longMatchEnd } from '../../src/tokens/long-match-end.ts';
import { countLongPiece, mergeLongPiece } from '../../src/tokens/merge-long-piece.ts';
import { mergePiece } from '../../src/tokens/merge-piece.ts';
import { parseRanks } from '../../src/tokens/ranks.ts';
import { forEachPiece } from '../../src/tokens/split-text.ts';

const TABLES = { o200k_base: o200k, cl100k_base: cl100k } as const;

/** Pieces of text that meet the corners of the split patterns. */
const fragment = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...[
      "it's",
      'WE’LL',
      "I'Ll",
      'HTTPServer',
      'x1234567',
      '  ',
      '\n\n ',
      '\r\n',
      '\t',
      '://',
      '<|endoftext|>',
      '\ud800',
    ],
    ...[
      '\udc00',
      'é',
      'e\u0301',
      '中文',
      'ǅ',
      'ʰ',
      '😀',
      '𠀀',
      'привет',
      'שלום',
      '\u00a0',
      '\u3000',
      '。',
      '٣',
      '\u0085',
      '\ufeff',
    ],
  ),
);
const text = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

describe.each(['o200k_base', 'cl100k_base'] as const)('loadCounter(%s)', async (encoding) => {
  const counter = await loadCounter(encoding);
  const reference = new Tiktoken(TABLES[encoding]);
  const ranks = parseRanks(TABLES[encoding].bpe_ranks);
  const pattern = TABLES[encoding].pat_str;

  it('is one instance per encoding', async () => {
    expect(await loadCounter(encoding)).toBe(counter);
  });

  it('counts like js-tiktoken', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(counter.count(sample)).toBe(reference.encode(sample, [], []).length);
      }),
      { numRuns: 1500 },
    );
  });

  it('counts like js-tiktoken where texts are longer than a window', () => {
    const unit = "The user's order #4711 – straße, 東京。 don't ship before 2025-01-31!\n\n\tOK?  ";
    const sample = unit.repeat(2000);
    expect(sample.length).toBeGreaterThan(130_000);
    expect(counter.count(sample)).toBe(reference.encode(sample, [], []).length);
  });

  it('lets no token reach over line feeds to a heading, so that tools can be counted apart', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const apart = counter.count(`${before}\n\n`) + counter.count(`# ${after}`);
        expect(counter.count(`${before}\n\n# ${after}`)).toBe(apart);
      }),
      { numRuns: 500 },
    );
  });

  it('merges long pieces like short ones, in windows of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'ab', '中', '=', '==', ' ', 'the', 'x', '\n'), {
          minLength: 1,
          maxLength: 120,
        }),
        fc.integer({ min: 24, max: 200 }),
        (parts, window) => {
          const bytes = Buffer.from(parts.join(''), 'utf8').toString('latin1');
          const expected = mergePiece(bytes, ranks);
          expect([...(mergeLongPiece(bytes, ranks) as Int32Array)]).toEqual(expected);
          expect(countLongPiece(bytes, ranks, window)).toBe(expected.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds the end of a match without the pattern engine', () => {
    const letters = fc.array(
      fc.constantFrom('a', 'B', '中', 'ʰ', '\u0301', 'ǅ', '𠀀', "'s", '!', '，', '/', '\n', ' ', '😀'),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(letters, (parts) => {
        const sample = parts.join('');
        // A first character that no long match can begin with is not its business.
        fc.pre(!/^\s*$|^\s+\s|^[\r\n]/u.test(sample) && !(encoding === 'cl100k_base' && sample.startsWith("'s")));
        const [first] = sample.match(new RegExp(pattern, 'gu')) ?? [''];
        expect(longMatchEnd(sample, 0, encoding)).toBe(first.length);
      }),
      { numRuns: 5000 },
    );
  });

  it('cuts a text of several windows without losing a character', () => {
    for (const unit of ['中', '，中', "a'b", '\u0301', '😀', ' ', 'aB1', '\n ']) {
      const sample = unit.repeat(100_000);
      let joined = '';
      forEachPiece(sample, encoding, pattern, (piece) => {
        joined += piece;
      });
      expect(joined === sample).toBe(true);
    }
  });

  it.each([
    ['20,000 letters', 'a'.repeat(20_000)],
    ['20,000 line ends', '\n'.repeat(20_000)],
    ['20,000 spaces', ' '.repeat(20_000)],
    ['5,000 Chinese characters', '机器学习模型训练数据'.repeat(500)],
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of random letters', scrambled(1_000_000)],
  ])('takes at most seconds for %s', (_, sample) => {
    const start = performance.now();
    const tokens = counter.count(sample);
    const took = performance.now() - start;
    expect(tokens).toBeGreaterThan(0);
    expect(took).toBeLessThan(5000);
  });

  it('survives 5 MB without a place to cut', () => {
    for (const unit of encoding === 'o200k_base' ? ['中', ' '] : ['，']) {
      const tokens = counter.count(unit.repeat(5_000_000));
      expect(tokens).toBeGreaterThan(10_000);
    }
  });

  it('counts runs exactly', () => {
    for (const unit of ['a', '\n', ' ', '中', '机器学习模型', 'ab', '=', '😀']) {
      const sample = unit.repeat(Math.ceil(900 / unit.length));
      expect(counter.count(sample)).toBe(reference.encode(sample, [], []).length);
    }
  });

  it('counts lone surrogates as U+FFFD', () => {
    expect(counter.count('a\ud800b')).toBe(counter.count('a\ufffdb'));
  });
});

function scrambled(length: number): string {
  let seed = 1;
  let letters = '';
  for (let index = 0; index < length; index++) {
    seed = (seed * 48_271) % 2_147_483_647;
    letters += String.fromCharCode(97 + (seed % 26));
  }
  return letters;
}
