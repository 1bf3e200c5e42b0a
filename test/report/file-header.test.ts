import { expect, it } from 'vitest';
import { fileHeader } from '../../src/report/file-header.ts';
import type { FileReport } from '../../src/report/report.ts';
import { fileOf, TAGGED } from './made-of.ts';

it.each<[Partial<FileReport>, string]>([
  [{}, '11 examples · chat · openai · gpt-4.1'],
  [{ examples: 1 }, '1 example · chat · openai · gpt-4.1'],
  [{ examples: 1234, modelSource: 'default' }, '1,234 examples · chat · openai · gpt-4.1 (assumed)'],
  [{ formats: { foreign: 11 } }, '11 examples · unknown format · openai · gpt-4.1'],
  [
    { formats: { chat: 2, foreign: 3000, tools: 40 } },
    '11 examples · unknown format 3,000, tools 40, chat 2 · openai · gpt-4.1',
  ],
  // Facts that are not there leave no gap.
  [{ formats: {} }, '11 examples · openai · gpt-4.1'],
  [{ examples: 0, formats: {} }, 'openai'],
  [{ role: 'grader' }, 'grader · openai'],
  [{ role: 'grader', examples: 0 }, 'grader · openai'],
])('of %j', (file, facts) => {
  expect(fileHeader(fileOf(file), TAGGED)).toBe(`<underline>train.jsonl</>  <dim>${facts}</>`);
});

it('stays on its line and commands no build log', () => {
  const line = fileHeader(fileOf({ path: '::a\n', model: 'm\u001b ##[b]' }), TAGGED);
  expect(line).toBe(String.raw`<underline>\u{3a}:a\u{a}</>  <dim>11 examples · chat · openai · m\u{1b} #\u{23}[b]</>`);
});
