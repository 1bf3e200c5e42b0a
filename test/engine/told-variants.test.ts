import { describe, expect, it } from 'vitest';
import type { PromptVariant } from '../../src/engine/prompt-variant.ts';
import { toldVariants } from '../../src/engine/told-variants.ts';
import { variantList } from '../../src/engine/variant-list.ts';
import { readAgainFrom } from './examples.ts';
import { placeOf } from './rows.ts';

const chat = (content: string) => ({
  messages: [
    { role: 'system', content },
    { role: 'user', content: 'Hi' },
  ],
});
const variant = (row: number, rows: number, isNone = false, plain = row): PromptVariant => ({
  rows,
  first: placeOf(row),
  plain,
  isNone,
});

describe('toldVariants', () => {
  const context = {
    readAgain: readAgainFrom([chat('Be brief.'), chat(`${'x'.repeat(239)}yz`), chat('x'.repeat(240))]),
    lineOf: () => 7,
  };

  it('shows how each begins, cut to 240 characters, in the order given', () => {
    const variants = [variant(1, 8), variant(0, 5), variant(9, 4), variant(0, 3, true), variant(2, 1)];
    expect(toldVariants(variants, true, context)).toEqual({
      variants: 5,
      isComplete: true,
      shown: [
        { examples: 8, line: 7, isNone: false, excerpt: `${'x'.repeat(239)}…` },
        { examples: 5, line: 7, isNone: false, excerpt: 'Be brief.' },
        { examples: 4, line: 7, isNone: false, excerpt: null },
        { examples: 3, line: 7, isNone: true, excerpt: null },
        { examples: 1, line: 7, isNone: false, excerpt: 'x'.repeat(240) },
      ],
    });
  });

  it('shows twelve, and none where some were left out', () => {
    const variants = Array.from({ length: 13 }, (_, row) => variant(row, 13 - row));
    expect(toldVariants(variants, true, context).shown).toHaveLength(12);
    expect(toldVariants(variants, false, context)).toEqual({ variants: 13, isComplete: false, shown: [] });
  });
});

describe('variantList', () => {
  const readAgain = readAgainFrom(['Sell tours.', 'Sell tours. ', 'SELL tours.', 'Sell cars.'].map(chat));

  it.each<[string, PromptVariant[], string]>([
    ['nothing of none', [], ''],
    ['the text of one', [variant(0, 4810)], 'A "Sell tours." 4,810×'],
    ['rows that have none', [variant(0, 2, true)], 'none 2×'],
    [
      'how one differs from another',
      [variant(0, 3), variant(1, 2)],
      'A "Sell tours." 3×, B 2× (differs from A by a trailing space)',
    ],
    [
      'texts that are like no other, without a letter for none',
      [variant(3, 3), variant(9, 2, true), variant(0, 1)],
      'A "Sell cars." 3×, none 2×, B "Sell tours." 1×',
    ],
    [
      'the first that it is like',
      [variant(3, 9), variant(0, 3), variant(1, 2), variant(2, 1)],
      'A "Sell cars." 9×, B "Sell tours." 3×, C 2× (differs from B by a trailing space), D 1× (differs from B in case)',
    ],
    [
      'that texts which cannot be read again are alike',
      [variant(0, 3, false, 5), variant(8, 2, false, 5), variant(9, 1, false, 6)],
      'A "Sell tours." 3×, B 2× (differs from A in white space or case), C 1×',
    ],
    [
      'that a text is like one which cannot be read again',
      [variant(8, 3, false, 5), variant(0, 2, false, 5), variant(3, 1, false, 6)],
      'A 3×, B 2× (differs from A in white space or case), C "Sell cars." 1×',
    ],
    ['five', [0, 1, 2, 3, 4].map((row) => variant(9, 5 - row, false, row)), 'A 5×, B 4×, C 3×, D 2×, E 1×'],
    [
      'how many more there are',
      [0, 1, 2, 3, 4, 5, 6].map((row) => variant(9, 9, true, row)),
      'none 9×, none 9×, none 9×, none 9×, none 9×, 2 more',
    ],
  ])('tells %s', (_, variants, expected) => {
    expect(variantList(variants, readAgain)).toBe(expected);
  });
});
