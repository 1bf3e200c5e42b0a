import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../src/format/canonical-hash.ts';

describe('canonicalHash', () => {
  it('does not depend on the order of keys, at any depth', () => {
    const a = { role: 'user', content: [{ type: 'text', text: 'Hi' }] };
    const b = { content: [{ text: 'Hi', type: 'text' }], role: 'user' };
    expect(canonicalHash(a)).toBe(canonicalHash(b));
  });

  it.each<[unknown, unknown]>([
    [['a', 'b'], ['ab']],
    [['1'], [1]],
    [[null], ['null']],
    [{ a: '' }, { a: null }],
    [[['a'], 'b'], [['a', 'b']]],
    ['x'.repeat(200_000), 'x'.repeat(200_001)],
  ])('tells values apart', (a, b) => {
    expect(canonicalHash(a)).not.toBe(canonicalHash(b));
  });

  it('hashes long values piece by piece to the same end', () => {
    const long = () => ({ texts: Array.from({ length: 50 }, (_, index) => `${index}`.repeat(5000)) });
    expect(canonicalHash(long())).toBe(canonicalHash(long()));
  });
});
