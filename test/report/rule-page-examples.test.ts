import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../../src/engine/rule.ts';
import type { RuleCase } from '../../src/engine/rule-case.ts';
import { rulePage } from '../../src/report/rule-page.ts';

const pageOf = (bad: readonly (string | RuleCase)[], good: readonly (string | RuleCase)[] = []) =>
  rulePage({
    meta: {
      id: 'made-up',
      summary: 'A row is made up.',
      severity: 'warning',
      effect: 'lost',
      group: 'text',
      docs: { why: 'It teaches nothing.', fix: 'Write it anew.', sources: ['one', 'two'], bad, good },
    },
  } as unknown as AnyRule);

/** What the page shows of one reported example. */
const shown = (example: string | RuleCase) =>
  pageOf([example]).split('## Reported\n\n')[1]?.split('\n## Sources')[0]?.trimEnd().split('\n');

it('is the whole page of a rule', () => {
  expect(pageOf(['{}'], ['[]', '1'])).toBe(
    [
      '# made-up',
      '',
      'A row is made up.',
      '',
      'Severity: warning · effect: lost · group: text',
      '',
      'It teaches nothing.',
      '',
      '**What to do:** Write it anew.',
      '',
      '## Reported',
      '',
      '```jsonl',
      '{}',
      '```',
      '',
      '## Not reported',
      '',
      '```jsonl',
      '[]',
      '```',
      '',
      '```jsonl',
      '1',
      '```',
      '',
      '## Sources',
      '',
      '- one',
      '- two',
      '',
    ].join('\n'),
  );
});

it('has no heading for examples that are not there', () => {
  expect(pageOf([])).not.toMatch(/eported/);
});

describe('an example', () => {
  const file = ['```jsonl', '{}', '```'];

  it.each<[RuleCase, string[]]>([
    [{ title: 'Nothing' }, ['Nothing:', '', ...file]],
    [{ name: 'a.json' }, ['file name a.json:', '', ...file]],
    [{ title: 'Nothing', urls: {} }, ['Nothing, with `--check-urls`:', '', ...file]],
    [
      { options: { model: 'm', maxCost: 5, now: '2026-01-02' } },
      ['with `--model m --max-cost 5 --today 2026-01-02`:', '', ...file],
    ],
    [{ options: {} }, file],
    [
      { title: 'Few', options: { limits: { depth: 3, lineBytes: 9 } } },
      ['Few (limits.depth: 3, limits.lineBytes: 9 in code):', '', ...file],
    ],
    [{ options: { limits: { depth: 3 } } }, ['(limits.depth: 3 in code):', '', ...file]],
    [{ grader: '{"a":1}' }, [...file, '', 'and the grader:', '', '```json', '{"a":1}', '```']],
    [{ validation: '[]' }, [...file, '', 'and the validation file:', '', '```jsonl', '[]', '```']],
    [{ job: '{"b":2}' }, ['```json', '{"b":2}', '```', '', 'and the training file:', '', ...file]],
  ])('with %j', (about, lines) => {
    expect(shown({ file: '{}', ...about })).toEqual(lines);
  });

  it('may have no file, or one of bytes', () => {
    expect(shown({ job: '{}' })).toEqual(['```json', '{}', '```']);
    expect(shown({ base64: 'AAE=' })).toEqual(['```jsonl', '(bytes, in base64) AAE=', '```']);
    expect(shown({ grader: '{}' })).toEqual(['and the grader:', '', '```json', '{}', '```']);
  });

  it('shows six lines and 400 characters of each, and no control characters', () => {
    expect(shown('1\n2\n3\n4\n5\n6\n')).toEqual(['```jsonl', '1', '2', '3', '4', '5', '6', '```']);
    expect(shown('1\n2\n3\n4\n5\n6\n7\n8')).toEqual([
      '```jsonl',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '… 2 more lines',
      '```',
    ]);
    expect(shown('a\n\n')).toEqual(['```jsonl', 'a', '', '```']);
    expect(shown('x'.repeat(400))?.[1]).toBe('x'.repeat(400));
    expect(shown('x'.repeat(401))?.[1]).toBe(`${'x'.repeat(400)}…`);
    expect(shown('a\u001b')?.[1]).toBe(String.raw`a\u{1b}`);
  });
});
