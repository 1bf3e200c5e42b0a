import { describe, expect, it } from 'vitest';
import { countRepair, startSummary } from '../../src/fix/fix-summary.ts';
import { summaryText } from '../../src/fix/summary-text.ts';

const line = (text: string) => Buffer.from(text);
const repair = (rule: string, title: string, safety: 'safe' | 'unsafe' = 'safe') => ({ rule, title, safety });
const REASON = 'a new error would come up';

describe('summaryText', () => {
  it('says nothing of a file that stays', () => {
    expect(summaryText(startSummary('a.jsonl', undefined), false)).toEqual([]);
  });

  it('counts rows that are repaired apart from those that go, and says which rules asked', () => {
    const summary = startSummary('a.jsonl', 'b.jsonl');
    const one = { before: line('{}'), lines: [line('[]')] };
    countRepair(summary, { ...one, repairs: [repair('b-rule', 'Do b')] });
    countRepair(summary, { ...one, repairs: [repair('b-rule', 'Do more'), repair('a-rule', 'Do a')] });
    countRepair(summary, { before: line(' '), lines: [], repairs: [repair('blank-line', 'Delete the blank line')] });
    countRepair(summary, { before: line('x'), lines: [], repairs: [repair('c-rule', 'Drop', 'unsafe')] });
    expect(summaryText(summary, false)).toEqual([
      'fixed a.jsonl → b.jsonl: 1 blank line and 1 row deleted; 2 rows repaired (2× b-rule, 1× a-rule, 1× c-rule).',
    ]);
  });

  it('promises the same texts only where all repairs are safe and some row is repaired', () => {
    const summary = startSummary('a.jsonl', undefined);
    countRepair(summary, { before: line('\t'), lines: [], repairs: [repair('blank-line', 'Delete the blank line')] });
    expect(summaryText(summary, true)).toEqual(['would fix a.jsonl: 1 blank line deleted.']);
    countRepair(summary, { before: line('{}{}'), lines: [line('{}'), line('{}')], repairs: [repair('r', 'Split')] });
    expect(summaryText(summary, true)).toEqual([
      'would fix a.jsonl: 1 blank line deleted; 1 row repaired (1× r); 1 more line than before.',
      'Every trained text of these rows is the same, to the character, and so are its tokens: each row was checked.',
    ]);
  });

  it('names rules by their number and then by name, at most four', () => {
    const summary = startSummary('a.jsonl', undefined);
    for (const rule of ['e', 'd', 'c', 'b', 'a', 'e'])
      countRepair(summary, { before: line('x'), lines: [line('y')], repairs: [repair(rule, 'Do', 'unsafe')] });
    expect(summaryText(summary, false)).toEqual(['fixed a.jsonl: 6 rows repaired (2× e, 1× a, 1× b, 1× c, …).']);
  });

  it('names the lines that were left alone, and counts the rest', () => {
    const summary = startSummary('a.jsonl', undefined);
    for (let number = 1; number <= 22; number++) countRepair(summary, { number, refused: REASON, rules: ['r', 's'] });
    const lines = summaryText(summary, false);
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('a.jsonl:1: left alone (r, s): a new error would come up.');
    expect(lines[20]).toBe('a.jsonl: 2 more lines were left alone.');
  });

  it.each([
    [19, []],
    [20, []],
    [21, ['a.jsonl: 1 more line was left alone.']],
    [1_220, ['a.jsonl: 1,200 more lines were left alone.']],
  ])('counts the rest of %d lines that were left alone', (count, rest) => {
    const summary = startSummary('a.jsonl', undefined);
    for (let number = 1; number <= count; number++) countRepair(summary, { number, refused: REASON, rules: ['r'] });
    expect(summaryText(summary, false).slice(20)).toEqual(rest);
  });

  it.each([
    ['one conversion', { conversions: ['a became b'] }, 'fixed a.jsonl: a became b.'],
    ['two', { conversions: ['a became b', 'c became d'] }, 'fixed a.jsonl: a became b; c became d.'],
    [
      'conversions before rows',
      { conversions: ['a became b'], changed: 3, blank: 2 },
      'fixed a.jsonl: a became b; 2 blank lines deleted; 1 row repaired.',
    ],
    ['a row that went', { changed: 1, dropped: 1 }, 'fixed a.jsonl: 1 row deleted.'],
    [
      'what went, in thousands',
      { changed: 3_234, blank: 1_234, dropped: 2_000 },
      'fixed a.jsonl: 1,234 blank lines and 2,000 rows deleted.',
    ],
    ['thousands of rows', { changed: 1_000 }, 'fixed a.jsonl: 1,000 rows repaired.'],
    [
      'rows that there are more',
      { changed: 1, added: 1_001 },
      'fixed a.jsonl: 1 row repaired; 1,001 more lines than before.',
    ],
  ])('says %s', (_, numbers, expected) => {
    const summary = { ...startSummary('a.jsonl', undefined), ...numbers };
    expect(summaryText(summary, false)[0]).toBe(expected);
    expect(summaryText({ ...summary, to: 'b.jsonl' }, true)[0]).toBe(
      expected.replace('fixed a.jsonl', 'would fix a.jsonl → b.jsonl'),
    );
  });

  it('names four rules without saying that there are more, and thousands of repairs', () => {
    const summary = startSummary('a.jsonl', undefined);
    for (const rule of ['d', 'c', 'b', 'a'])
      countRepair(summary, { before: line('x'), lines: [line('y')], repairs: [repair(rule, 'Do')] });
    for (const known of summary.repairs.values()) if (known.rule === 'd') known.count = 1_500;
    summary.repairs.set('blank', { ...repair('z', 'Delete the blank line'), count: 9 });
    expect(summaryText(summary, false)).toEqual([
      'fixed a.jsonl: 4 rows repaired (1,500× d, 1× a, 1× b, 1× c).',
      'Every trained text of these rows is the same, to the character, and so are its tokens: each row was checked.',
    ]);
  });

  it('promises nothing where one of many repairs is unsafe, and after a conversion alone', () => {
    const summary = startSummary('a.jsonl', undefined);
    const repairs = [repair('a', 'Do'), repair('b', 'Do', 'unsafe'), repair('c', 'Do')];
    countRepair(summary, { before: line('x'), lines: [line('y')], repairs });
    expect(summaryText(summary, false)).toHaveLength(1);
    expect(summaryText({ ...startSummary('a', undefined), conversions: ['a became b'] }, false)).toHaveLength(1);
  });
});
