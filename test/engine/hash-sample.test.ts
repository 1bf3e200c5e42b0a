import { describe, expect, it } from 'vitest';
import {
  addToSample,
  type HashSample,
  mergeSamples,
  sampledEntries,
  startSample,
} from '../../src/engine/hash-sample.ts';

interface Entry {
  count: number;
}

function sampleOf(hashes: string, most: number): HashSample<Entry> {
  const sample = startSample<Entry>(most);
  for (const hash of hashes) {
    addToSample(
      sample,
      hash,
      () => ({ count: 0 }),
      (entry) => {
        entry.count++;
      },
    );
  }
  return sample;
}

const shown = (sample: HashSample<Entry>) =>
  [...sampledEntries(sample)].map(([hash, { count }]) => `${hash}${count}`).join(' ');
const sum = (a: Entry, b: Entry): Entry => ({ count: a.count + b.count });

describe('a sample by hash', () => {
  it.each([
    ['', 2, '', undefined],
    ['ba', 2, 'b1 a1', undefined],
    ['abab', 2, 'a2 b2', undefined],
    ['cab', 2, 'a1 b1', 'b'],
    ['dcba', 2, 'b1 a1', 'b'],
    ['edcba', 2, 'b1 a1', 'b'],
    ['abcdeabcde', 2, 'a2 b2', 'b'],
    ['abcdecba', 3, 'a2 b2 c2', 'c'],
    ['gfedcbaabc', 3, 'c2 b2 a2', 'c'],
    ['zyxa', 1, 'a1', 'a'],
  ])('of "%s" keeps the smallest %i', (hashes, most, entries, limit) => {
    const sample = sampleOf(hashes, most);
    expect(shown(sample)).toBe(entries);
    expect(sample.limit).toBe(limit);
  });

  it('holds at most twice as many, and then leaves out what is greater', () => {
    const sample = sampleOf('hgfe', 2);
    expect([sample.entries.size, sample.limit]).toEqual([4, undefined]);
    const more = sampleOf('hgfed', 2);
    expect([[...more.entries.keys()].join(''), more.limit]).toEqual(['ed', 'e']);
    const left = sampleOf('hgfedfe', 2);
    expect(shown(left)).toBe('e2 d1');
  });

  it.each([
    ['ab', 'bc', 3, 'a1 b2 c1', undefined],
    ['ab', 'bc', 2, 'a1 b2', 'b'],
    ['', 'ab', 2, 'a1 b1', undefined],
    ['ab', '', 2, 'a1 b1', undefined],
    ['edcba', 'abc', 2, 'b2 a2', 'b'],
    ['abc', 'edcba', 2, 'a2 b2', 'b'],
    ['fedcb', 'fedca', 2, 'b1 a1', 'b'],
    ['fedca', 'fedcb', 2, 'a1 b1', 'b'],
    ['abcd', 'efgh', 2, 'a1 b1', 'b'],
  ])('of "%s" and "%s" keeps the smallest %i', (before, after, most, entries, limit) => {
    const sample = sampleOf(before, most);
    mergeSamples(sample, sampleOf(after, most), sum);
    expect(shown(sample)).toBe(entries);
    expect(sample.limit).toBe(limit);
  });

  it('takes the lower limit of two', () => {
    const [low, high] = [sampleOf('edcba', 2), sampleOf('gfedc', 2)];
    mergeSamples(high, low, sum);
    expect(high.limit).toBe('b');
    const other = sampleOf('edcba', 2);
    mergeSamples(other, sampleOf('gfedc', 2), sum);
    expect(other.limit).toBe('b');
  });

  it('makes room when parts come together', () => {
    const sample = sampleOf('abc', 2);
    mergeSamples(sample, sampleOf('d', 2), sum);
    expect([sample.entries.size, sample.limit]).toEqual([4, undefined]);
    mergeSamples(sample, sampleOf('e', 2), sum);
    expect([sample.entries.size, sample.limit]).toEqual([2, 'b']);
  });
});
