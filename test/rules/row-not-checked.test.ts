import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/engine/rule.ts';
import { run } from '../../src/engine/run.ts';
import { ruleList } from '../../src/generated/rules.ts';
import { stylish } from '../../src/report/formats/stylish.ts';
import type { Report } from '../../src/report/report.ts';

const row = (text: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: text },
      { role: 'assistant', content: 'Yes.' },
    ],
  });

/** Of the form of a key; nobody has it. */
const KEY = ['sk-', 'aB3dE6gH9jK2mN5pQ8sT', 'T3Blbk', 'FJ', 'vW1xY4zA7bC0dF3hJ6kM'].join('');

/** Fails at rows that say so, at the record or at the line. */
const broken = defineRule({
  meta: {
    id: 'broken',
    summary: 'Breaks.',
    group: 'file',
    severity: 'warning',
    effect: 'quality',
    messages: { bad: 'Bad.' },
    docs: { why: '', fix: '', sources: [], bad: [], good: [] },
  },
  line({ text }) {
    if (text.includes('the line')) throw new Error(`cannot read ${text} \u001b[31m ${KEY}`);
  },
  example({ text }) {
    if (text.includes('the record')) (undefined as unknown as { x: () => void }).x();
  },
});

async function checked(text: string, skip: readonly string[] = []): Promise<Report> {
  const sources = [{ source: { text }, role: 'training' as const }];
  const running = run(sources, { now: '2026-11-28', tokens: false, skip }, { rules: [...ruleList, broken] });
  for (;;) {
    const { done, value } = await running.next();
    if (done === true) return value.report;
  }
}

describe('row-not-checked', () => {
  const text = [row('a'), row('the record'), row('b'), row('the line'), `${row('c')},`, ''].join('\n');

  it('names each row that failed, and all others are checked', async () => {
    const { findings, verdict, files } = await checked(text);
    const of = (id: string) => findings.filter(({ rule }) => rule === id).map(({ line }) => line);
    expect(of('row-not-checked')).toEqual([2, 4]);
    expect(of('invalid-json')).toEqual([5]);
    expect([verdict, files[0]?.examples]).toEqual(['reject', 5]);
  });

  it('says why, without the row, secrets or control characters', async () => {
    const { findings } = await checked(text);
    const [first, second] = findings.filter(({ rule }) => rule === 'row-not-checked').map(({ message }) => message);
    expect(first).toMatch(/^This row could not be checked: tunelint [\d.]+, .*Cannot read properties of undefined/);
    expect(second).not.toMatch(/T3Blbk|\u001b/);
    expect(second?.length).toBeLessThan(500);
  });

  it('leaves the verdict open', async () => {
    const report = await checked(`${`${row('a')}\n`.repeat(9)}${row('the record')}\n`, ['duplicate-example']);
    expect(report.verdict).toBe('unknown');
    const context = { paint: (_: string, shown: string) => shown, examplesPerRule: 3, columns: 100, quiet: false };
    expect([...stylish(report, context)].join('')).toContain('is not known: a row could not be checked.');
  });

  it('ends the run at the row where it is off', async () => {
    await expect(checked(text, ['row-not-checked'])).rejects.toThrow(
      /\(at the row that starts at byte \d+ of <text>\)$/,
    );
  });
});
