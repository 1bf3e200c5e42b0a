import { describe, expect, it } from 'vitest';
import { changesSomething, countRepair, startSummary } from '../../src/fix/fix-summary.ts';

const buffers = (...texts: string[]) => texts.map((text) => Buffer.from(text));
const [before = Buffer.alloc(0)] = buffers('{}');
const numbers = (summary: ReturnType<typeof startSummary>) => {
  const { changed, dropped, added, blank, refusedCount } = summary;
  return { changed, dropped, added, blank, refusedCount };
};

describe('a summary', () => {
  it('starts with nothing', () => {
    expect(startSummary('a.jsonl', 'b.jsonl')).toEqual({
      file: 'a.jsonl',
      to: 'b.jsonl',
      conversions: [],
      repairs: new Map(),
      refused: [],
      changed: 0,
      dropped: 0,
      added: 0,
      blank: 0,
      refusedCount: 0,
    });
  });

  it.each([
    ['one line for one', '{}', ['[]'], { changed: 1 }],
    ['two lines for one', '{}{}', ['{}', '{}'], { changed: 1, added: 1 }],
    ['three lines for one', '{}{}{}', ['{}', '{}', '{}'], { changed: 1, added: 2 }],
    ['no line for one', '{}', [], { changed: 1, dropped: 1 }],
    ['no line for an empty one', '', [], { changed: 1, blank: 1 }],
    ['no line for one of white space', ' \t\r ', [], { changed: 1, blank: 1 }],
    ['no line for one with white space around', ' x ', [], { changed: 1, dropped: 1 }],
    // Bytes, of which none alone is white space; nor is a byte order mark.
    ['no line for what is no UTF-8', '\ufeff', [], { changed: 1, dropped: 1 }],
  ])('counts %s', (_, text, lines, expected) => {
    const summary = startSummary('a.jsonl', undefined);
    countRepair(summary, { before: Buffer.from(text), lines: buffers(...lines), repairs: [] });
    expect(numbers(summary)).toEqual({ dropped: 0, added: 0, blank: 0, refusedCount: 0, ...expected });
    expect(changesSomething(summary)).toBe(true);
  });

  it('counts repairs by rule and title', () => {
    const summary = startSummary('a.jsonl', undefined);
    const [a, b] = [
      { rule: 'a', title: 'Do', safety: 'safe' },
      { rule: 'a', title: 'Do more', safety: 'unsafe' },
    ] as const;
    const c = { rule: 'aDo', title: ' more', safety: 'safe' } as const;
    for (const repairs of [[a, b], [a, c], [a]]) countRepair(summary, { before, lines: [before], repairs });
    expect([...summary.repairs.values()]).toEqual([
      { ...a, count: 3 },
      { ...b, count: 1 },
      { ...c, count: 1 },
    ]);
  });

  it('keeps the first twenty lines that were left alone, and counts them all', () => {
    const summary = startSummary('a.jsonl', undefined);
    for (let number = 1; number <= 22; number++)
      countRepair(summary, { number, refused: 'the result is no record', rules: ['a'] });
    expect(summary.refused.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(summary.refused[0]).toEqual({ line: 1, reason: 'the result is no record', rules: ['a'] });
    expect(numbers(summary)).toEqual({ changed: 0, dropped: 0, added: 0, blank: 0, refusedCount: 22 });
    expect(changesSomething(summary)).toBe(false);
  });

  it('changes something too where a file was converted', () => {
    const summary = startSummary('a.jsonl', undefined);
    expect(changesSomething(summary)).toBe(false);
    summary.conversions.push('a became b');
    expect(changesSomething(summary)).toBe(true);
  });
});
