import { describe, expect, it } from 'vitest';
import { countRepair, startSummary } from '../../src/fix/fix-summary.ts';
import { summaryText } from '../../src/fix/summary-text.ts';

const line = (text: string) => Buffer.from(text);
const repair = (rule: string, title: string, safety: 'safe' | 'unsafe' = 'safe') => ({ rule, title, safety });

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
    for (let number = 1; number <= 22; number++)
      countRepair(summary, { number, refused: 'a new error would come up', rules: ['r', 's'] });
    const lines = summaryText(summary, false);
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('a.jsonl:1: left alone (r, s): a new error would come up.');
    expect(lines[20]).toBe('a.jsonl: 2 more lines were left alone.');
  });
});
