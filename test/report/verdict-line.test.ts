import { describe, expect, it } from 'vitest';
import type { JobPlan } from '../../src/job/job-plan.ts';
import type { FileReport, Report } from '../../src/report/report.ts';
import { verdictLine } from '../../src/report/verdict-line.ts';
import { fileOf, reportOf } from './made-of.ts';

const lineOf = (file: Partial<FileReport>, report: Partial<Report> = {}) => verdictLine(fileOf(file), reportOf(report));

it.each<[Partial<FileReport>, string, string]>([
  [{}, 'green', '✔ openai would accept this file.'],
  [{ role: 'validation' }, 'green', '✔ openai would accept this file.'],
  [{ role: 'grader' }, 'green', '✔ openai would accept this grader.'],
  [{ role: 'job' }, 'green', '✔ openai would accept this request.'],
  [
    { verdict: 'accept-with-losses', reasons: ['a', 'b'] },
    'yellow',
    '⚠ openai would accept this file, but something is lost (a, b).',
  ],
  [{ verdict: 'reject', reasons: ['a'] }, 'red', '✖ openai would refuse this file: 1 reason (a).'],
  [{ verdict: 'reject', reasons: ['a', 'b'] }, 'red', '✖ openai would refuse this file: 2 reasons (a, b).'],
  [
    { verdict: 'reject', reasons: ['a'], trainingClosed: '2026-01-01' },
    'red',
    '✖ openai would refuse this file: 1 reason (a).',
  ],
  [
    { trainingClosed: '2026-01-01' },
    'yellow',
    '⚠ The format fits, but nobody can train gpt-4.1 on openai since 2026-01-01.',
  ],
  [
    { trainingClosed: '2026-01-01', verdict: 'accept-with-losses', reasons: ['a', 'b'] },
    'yellow',
    '⚠ The format fits, but nobody can train gpt-4.1 on openai since 2026-01-01. Something is lost (a, b).',
  ],
])('of %j', (file, style, text) => {
  expect(lineOf(file)).toEqual({ style, text });
});

describe('a verdict that is not known', () => {
  const unread = { 'row-not-checked': { severity: 'error', count: 1, rows: 1 } } as const;
  const job = {
    trainingFile: { id: 'file-1' },
    validationFile: { id: 'file-2' },
  } as JobPlan;

  it.each<[Partial<Report>, FileReport['byRule'], string]>([
    [{ interrupted: true, notChecked: ['a'] }, unread, 'the run was interrupted'],
    [{ notChecked: ['a'] }, unread, 'a row could not be checked'],
    [{ notChecked: ['a'] }, {}, 'rules that could refuse it are off (a)'],
    [{ notChecked: ['a', 'tokens', 'b', 'c'] }, {}, 'rules that could refuse it are off (a, b, c)'],
    [{ notChecked: ['a', 'b', 'c', 'd'] }, {}, 'rules that could refuse it are off (4 rules)'],
    // Data that are elsewhere are no rules.
    [{ notChecked: ['file-1', 'a', 'file-2'], job }, {}, 'rules that could refuse it are off (a)'],
    [
      {
        notChecked: ['a', 'train.jsonl'],
        job: { ...job, trainingFile: { path: 'train.jsonl' }, validationFile: null },
      },
      {},
      'rules that could refuse it are off (a, train.jsonl)',
    ],
  ])('with %j and %j', (report, byRule, why) => {
    expect(lineOf({ verdict: 'unknown', byRule }, report)).toEqual({
      style: 'dim',
      text: `? Whether openai would accept this file is not known: ${why}.`,
    });
  });
});
