import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Accuracy, ExampleTokens } from '../../src/tokens/example-tokens.ts';
import { addToTally, finishTally, mergeTallies, startTally, type TokenTally } from '../../src/tokens/token-tally.ts';

function tokensOf(longest: number, high = longest, low = high, accuracy: Accuracy = 'exact'): ExampleTokens {
  const messages = [{ pointer: '/messages/0', role: 'assistant', tokens: longest, trained: true, learned: longest }];
  return { billed: { low, high }, longest, learned: longest, accuracy, messages };
}

/** A preference pair: both sequences with what they produce. */
function withPair(tokens: ExampleTokens, preferred: number, rejected: number): ExampleTokens {
  const side = (kind: string, learned: number) => [
    { pointer: '/input/messages/0', role: 'user', tokens: 4, trained: false, learned: 0 },
    { pointer: `/${kind}/0`, role: 'assistant', tokens: learned, trained: true, learned },
  ];
  return {
    ...tokens,
    pair: { preferred: side('preferred_output', preferred), rejected: side('non_preferred_output', rejected) },
  };
}

function tallyOf(examples: readonly ExampleTokens[], limit: number | null): TokenTally {
  const tally = startTally('o200k_base');
  for (const each of examples) addToTally(tally, each, limit);
  return tally;
}

describe('the token tally', () => {
  it('bills at most the limit per sequence', () => {
    const statistics = finishTally(tallyOf([tokensOf(50), tokensOf(250), tokensOf(150, 200, 180, 'range')], 100), 100);
    expect(statistics).toMatchObject({
      encoding: 'o200k_base',
      limit: 100,
      billedPerEpoch: 50 + 100 + (100 + 50),
      billedPerEpochLow: 50 + 100 + 130,
      learned: 50 + 100 + 100,
      min: 50,
      p50: 150,
      p95: 250,
      max: 250,
      overLimit: 2,
      truncated: 150 + 50,
      accuracy: 'range',
      byRole: { assistantTrained: 50 + 250 + 150, other: 50 },
      histogram: { scale: 'even' },
    });
  });

  it('is all zero without examples', () => {
    expect(finishTally(startTally('cl100k_base'), null)).toMatchObject({
      min: 0,
      p50: 0,
      p95: 0,
      max: 0,
      billedPerEpoch: 0,
    });
  });

  it('gives the same numbers however the examples are cut into chunks', () => {
    const accuracy = fc.constantFrom<Accuracy>('exact', 'close', 'estimate', 'range');
    const examples = fc.array(
      fc
        .tuple(fc.nat(300), fc.nat(50), fc.nat(20), accuracy, fc.option(fc.tuple(fc.nat(60), fc.nat(60))))
        .map(([longest, more, less, how, pair]) => {
          const tokens = tokensOf(longest, longest + more, Math.max(0, longest + more - less), how);
          return pair === null ? tokens : withPair(tokens, ...pair);
        }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(examples, fc.nat(40), fc.nat(40), (list, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const chunks = () =>
          [list.slice(0, first), list.slice(first, second), list.slice(second)].map((chunk) =>
            structuredClone(tallyOf(chunk, 200)),
          );
        const whole = finishTally(tallyOf(list, 200), 200);
        const [x, y, z] = chunks() as [TokenTally, TokenTally, TokenTally];
        expect(finishTally(mergeTallies(mergeTallies(x, y), z), 200)).toEqual(whole);
        const [u, v, w] = chunks() as [TokenTally, TokenTally, TokenTally];
        expect(finishTally(mergeTallies(u, mergeTallies(v, w)), 200)).toEqual(whole);
        const lengths = list.map(({ longest }) => longest).sort((m, n) => m - n);
        if (lengths.length > 0) expect(whole.p95).toBe(lengths[Math.ceil((lengths.length * 95) / 100) - 1]);
      }),
    );
  });
});
