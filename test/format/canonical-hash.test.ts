import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../src/format/canonical-hash.ts';

describe('canonicalHash', () => {
  it('does not depend on the order of keys, at any depth', () => {
    const a = { role: 'user', content: [{ type: 'text', text: 'Hi' }] };
    const b = { content: [{ text: 'Hi', type: 'text' }], role: 'user' };
    expect(canonicalHash(a)).toEqual(canonicalHash(b));
  });

  it.each<[unknown, unknown]>([
    [['a', 'b'], ['ab']],
    [['1'], [1]],
    [[null], ['null']],
    [{ a: '' }, { a: null }],
    [[['a'], 'b'], [['a', 'b']]],
    ['x'.repeat(200_000), 'x'.repeat(200_001)],
  ])('tells values apart', (a, b) => {
    expect(canonicalHash(a)).not.toEqual(canonicalHash(b));
  });

  it('tells a million texts apart that differ in a digit or two', () => {
    const seen = new Set<number>();
    for (let index = 0; index < 1_000_000; index++) {
      const { high, low } = canonicalHash(`Order ${index} was shipped.`);
      seen.add(high * 2 ** 21 + (low >>> 11));
    }
    expect(seen.size).toBe(1_000_000);
  });

  it('hashes long values piece by piece to the same end', () => {
    const long = () => ({ texts: Array.from({ length: 50 }, (_, index) => `${index}`.repeat(5000)) });
    expect(canonicalHash(long())).toEqual(canonicalHash(long()));
  });
});
