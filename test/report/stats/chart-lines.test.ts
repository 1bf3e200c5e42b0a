import { describe, expect, it } from 'vitest';
import { bar } from '../../../src/report/stats/bar.ts';
import { histogramLines } from '../../../src/report/stats/histogram-lines.ts';
import { preferenceLines } from '../../../src/report/stats/preference-lines.ts';
import { roleLines } from '../../../src/report/stats/role-lines.ts';
import { lengthsOf, PLAIN, rolesOf, TAGGED } from '../made-of.ts';

describe('bar', () => {
  it.each([
    [0, 10, 4, ''],
    [-1, 10, 4, ''],
    [5, 0, 4, ''],
    [5, -1, 4, ''],
    [10, 10, 4, '████'],
    [5, 10, 4, '██'],
    [1, 1000, 4, '▏'],
    [1, 32, 4, '▏'],
    [2, 32, 4, '▎'],
    [3, 32, 4, '▍'],
    [4, 32, 4, '▌'],
    [5, 32, 4, '▋'],
    [6, 32, 4, '▊'],
    [7, 32, 4, '▉'],
    [8, 32, 4, '█'],
    [17, 32, 4, '██▏'],
  ])('of %d, where %d fill %d columns, is "%s"', (value, most, columns, glyphs) => {
    expect(bar(value, most, columns)).toBe(glyphs);
  });
});

describe('histogramLines', () => {
  const bins = [
    { from: 1, to: 1, count: 1000 },
    { from: 2, to: 999, count: 0 },
    { from: 1000, to: 2000, count: 500 },
  ];
  const lines = (limit: number | null, columns = 100, paint = PLAIN, own = bins) => [
    ...histogramLines({ scale: 'even', bins: own }, { limit, columns, paint }),
  ];

  it('are one for each bin, forty columns long at the most', () => {
    expect(lines(null)).toEqual([
      `          1  ${'█'.repeat(40)} 1,000`,
      '      2–999  ·',
      `1,000–2,000  ${'█'.repeat(20)} 500`,
    ]);
  });

  it('leave room for ranges and counts, and are ten columns long at the least', () => {
    // 11 for the ranges, 5 for the counts, 8 between and around them.
    expect(lines(null, 64)[0]).toBe(`          1  ${'█'.repeat(40)} 1,000`);
    expect(lines(null, 63)[0]).toBe(`          1  ${'█'.repeat(39)} 1,000`);
    expect(lines(null, 35)[0]).toBe(`          1  ${'█'.repeat(11)} 1,000`);
    expect(lines(null, 20)[0]).toBe(`          1  ${'█'.repeat(10)} 1,000`);
  });

  it('are marked behind the limit', () => {
    expect(lines(1500, 35, TAGGED)).toEqual([
      `          1  <blue>${'█'.repeat(11)}</> 1,000`,
      '      2–999  <blue></><dim>·</>',
      '             <red>┄┄ limit 1,500: what is longer is cut</>',
      '1,000–2,000  <red>█████▌</> 500',
    ]);
    expect(lines(1, 35)[1]).toBe('             ┄┄ limit 1: what is longer is cut');
    expect(lines(1, 35)).toHaveLength(4);
    expect(lines(2000, 35)).toHaveLength(3);
    expect(lines(1999, 35)).toHaveLength(4);
  });
});

describe('roleLines', () => {
  it('are one for each role that has tokens, in their order', () => {
    const roles = rolesOf({ assistantTrained: 500, user: 499, other: 1000, images: 1 });
    expect([...roleLines(roles, TAGGED)]).toEqual([
      'user                   499     25 %  <blue>███████▌</>',
      'assistant, trained     500     25 %  <green>███████▌</>',
      'images                   1  < 0.1 %  <blue>▏</>',
      `around the messages  1,000     50 %  <blue>${'█'.repeat(15)}</>`,
    ]);
    expect([...roleLines(rolesOf({ user: 5 }), PLAIN)]).toEqual([`user  5    100 %  ${'█'.repeat(30)}`]);
  });
});

describe('preferenceLines', () => {
  const pairs = {
    pairs: 1000,
    preferredLonger: 500,
    preferredShorter: 400,
    preferred: lengthsOf({ max: 1234 }),
    rejected: lengthsOf(),
  };

  it('are the lengths of both and how they compare', () => {
    expect([...preferenceLines(pairs)]).toEqual([
      'preferred  shortest 1 · 25 % 2 · median 3 · 75 % 4 · 95 % 6 · longest 1,234',
      'rejected   shortest 1 · 25 % 2 · median 3 · 75 % 4 · 95 % 6 · longest 8',
      'The preferred answer is longer in 50 % of 1,000 pairs, shorter in 40 %, as long in 10 %.',
    ]);
    expect([...preferenceLines({ ...pairs, preferredShorter: 500 })][2]).toBe(
      'The preferred answer is longer in 50 % of 1,000 pairs, shorter in 50 %.',
    );
  });
});
