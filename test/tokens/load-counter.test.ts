import fc from 'fast-check';
import { Tiktoken } from 'js-tiktoken/lite';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import { get_encoding } from 'tiktoken';
import { describe, expect, it } from 'vitest';
import { CHARACTER_CLASSES, OTHER } from '../../src/tokens/character-class.ts';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { countLongPiece, mergeLongPiece } from '../../src/tokens/merge-long-piece.ts';
import { mergePiece, SHORT_PIECE } from '../../src/tokens/merge-piece.ts';
import { loadPairTable } from '../../src/tokens/pair-table.ts';
import { safeCut } from '../../src/tokens/safe-cut.ts';

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
      "'ſ",
      "'S",
      '/',
      '!\n/',
      '\u0301\u0301',
      'Ⅷ²',
      '한국어',
      'हिन्दी',
      '\u{1E900}',
      '\u{e0100}',
      '\u{16ea0}',
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
  const truth = get_encoding(encoding);
  const reference = new Tiktoken(TABLES[encoding]);
  const table = loadPairTable(encoding);
  const tiktoken = (sample: string): number => truth.encode(sample, [], []).length;

  it('is one instance per encoding', async () => {
    expect(await loadCounter(encoding)).toBe(counter);
  });

  it('counts like tiktoken', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(counter.count(sample)).toBe(tiktoken(sample));
      }),
      { numRuns: 4000 },
    );
  });

  it('counts like tiktoken around every character that has a class, and between them', () => {
    const around = (code: number): string => {
      const character = String.fromCodePoint(code);
      return `a${character}B 1${character}2 !${character}! ${character}\n${character}${character}'s `;
    };
    for (let first = 0; first < 0x33000; first += 64) {
      const codes = Array.from({ length: 64 }, (_, index) => first + index).filter(
        (code) => (code & 0x1ff800) !== 0xd800,
      );
      const sample = codes.map(around).join('');
      if (counter.count(sample) === tiktoken(sample)) continue;
      const wrong = codes.filter((code) => counter.count(around(code)) !== tiktoken(around(code)));
      expect.fail(wrong.map((code) => `U+${code.toString(16)}`).join(' ') || `from U+${first.toString(16)} on`);
    }
  });

  it('differs from js-tiktoken only where JavaScript has other ideas of white space, case and letters', () => {
    const same = text.filter(
      (sample) => !/[\ufeff\u0085\u017f\u{16ea0}]|\p{Cn}/u.test(sample) && ![...sample].some(isNewerThanTables),
    );
    fc.assert(
      fc.property(same, (sample) => {
        expect(counter.count(sample)).toBe(reference.encode(sample, [], []).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts like tiktoken where texts are longer than a window', () => {
    const unit = "The user's order #4711 – straße, 東京。 don't ship before 2025-01-31!\n\n\tOK?  ";
    const sample = unit.repeat(2000);
    expect(sample.length).toBeGreaterThan(130_000);
    expect(counter.count(sample)).toBe(tiktoken(sample));
  });

  it('remembers texts that repeat without mixing them up', () => {
    const system = 'You answer in one short sentence and never guess. '.repeat(5);
    const samples = [
      system,
      `${system}!`,
      system.replace('never', 'Never'),
      system.replace('guess. You', 'gueſs. You'),
    ];
    for (let round = 0; round < 4; round++) {
      for (const sample of samples) expect(counter.count(sample)).toBe(tiktoken(sample));
    }
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

  it('merges pieces alike by scanning, with a heap, and in windows of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'ab', '中', '=', '==', ' ', 'the', 'x', '\n', 'о', 'в', 'п'), {
          minLength: 1,
          maxLength: 120,
        }),
        fc.integer({ min: 24, max: 200 }),
        (parts, window) => {
          const bytes = Buffer.from(parts.join(''), 'utf8');
          const whole = mergeLongPiece(table, bytes).length;
          expect(countLongPiece(table, bytes, window)).toBe(whole);
          const short = bytes.subarray(0, SHORT_PIECE);
          expect(mergePiece(table, short, 0, short.length)).toBe(mergeLongPiece(table, short).length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('cuts a text into windows only where no piece crosses', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (sample, window) => {
        let tokens = 0;
        for (let start = 0; start < sample.length; ) {
          const end = safeCut(sample, start, window);
          expect(end).toBeGreaterThan(start);
          tokens += tiktoken(sample.slice(start, end));
          start = end;
        }
        expect(tokens).toBe(tiktoken(sample));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['letters', 'a'],
    ['line ends', '\n'],
    ['spaces', ' '],
    ['Chinese characters', '机器学习模型训练数据'],
    ['hyphens', '-'],
    ['digits', '7'],
    ['emoji sequences', '👩‍👩‍👧'],
    ['random letters', scrambled(100_000)],
  ])('never hangs: a megabyte of %s', (_, unit) => {
    const start = performance.now();
    const tokens = counter.count(unit.repeat(Math.ceil(1_000_000 / Buffer.byteLength(unit))));
    const took = performance.now() - start;
    expect(tokens).toBeGreaterThan(5_000);
    // A quadratic counter takes hours; what a loaded machine takes is of no interest here.
    expect(took).toBeLessThan(60_000);
  });

  it('counts runs exactly', () => {
    for (const unit of ['a', '\n', ' ', '中', '机器学习模型', 'ab', '=', '😀', "a'b", '\u0301', 'aB1', '\n ']) {
      const sample = unit.repeat(Math.ceil(900 / unit.length));
      expect(counter.count(sample)).toBe(tiktoken(sample));
    }
  });

  it('can be replaced by js-tiktoken', async () => {
    const doubted = await loadCounter(encoding, 'js-tiktoken');
    expect(doubted).not.toBe(counter);
    const sample = 'Doubt is fine: <|endoftext|> is ordinary text, 東京 too.';
    expect(doubted.count(sample)).toBe(counter.count(sample));
  });

  it('counts lone surrogates as U+FFFD', () => {
    expect(counter.count('a\ud800b')).toBe(counter.count('a\ufffdb'));
  });
});

/** Node's Unicode may be newer than 16.0: a character without a class here has one there. */
function isNewerThanTables(character: string): boolean {
  return CHARACTER_CLASSES[character.codePointAt(0) as number] === OTHER && /[\p{L}\p{M}\p{N}]/u.test(character);
}

function scrambled(length: number): string {
  let seed = 1;
  let letters = '';
  for (let index = 0; index < length; index++) {
    seed = (seed * 48_271) % 2_147_483_647;
    letters += String.fromCharCode(97 + (seed % 26));
  }
  return letters;
}
