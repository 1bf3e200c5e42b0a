import { describe, expect, it } from 'vitest';
import type { RuleCaseOptions } from '../../src/engine/rule-case.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

const call = (id: string, day: string) => ({
  role: 'assistant',
  tool_calls: [{ id, type: 'function', function: { name: 'opening_hours', arguments: `{"day":"${day}"}` } }],
});

async function found(preferred: object, other: object, question = 'Open today?', options: RuleCaseOptions = {}) {
  const input = {
    messages: [{ role: 'user', content: question }],
    tools: [{ type: 'function', function: { name: 'opening_hours' } }],
  };
  const file = JSON.stringify({ input, preferred_output: [preferred], non_preferred_output: [other] });
  const report = await lintCase(
    { file, options },
    { skip: ['too-few-examples', 'no-validation-file', 'model-retiring'] },
  );
  return report.findings.map(({ rule, messageId, severity }) => `${rule}:${messageId} ${severity}`);
}

const says = (content: unknown) => ({ role: 'assistant', content });

describe('dpo-identical-outputs', () => {
  it('compares a text with the same text in parts', async () => {
    expect(await found(says('Until six.'), says([{ type: 'text', text: 'Until six.' }]))).toEqual([
      'dpo-identical-outputs:same warning',
    ]);
  });

  it('compares calls by name and arguments, not by id', async () => {
    expect(await found(call('call_1', 'monday'), call('call_2', 'monday'))).toEqual([
      'dpo-identical-outputs:same warning',
    ]);
    expect(await found(call('call_1', 'monday'), call('call_1', 'sunday'))).toEqual([]);
  });

  it('leaves empty answers to empty-content', async () => {
    expect(await found(says(''), says(' '))).toEqual(['empty-content:empty error', 'empty-content:empty error']);
  });

  const long = 'and then we waited '.repeat(15_000);

  it('sees the model’s limit: pairs that are the same only where it cuts', async () => {
    const [a, b] = [says(`${long}for lunch`), says(`${long}for dinner`)];
    expect(await found(a, b)).toEqual([]);
    expect(await found(says(`${long}${long}for lunch`), says(`${long}${long}for dinner`))).toEqual([
      'dpo-identical-outputs:truncated error',
    ]);
    expect(await found(a, b, 'Open today?', { model: 'gpt-4.1-nano', profile: 'azure' })).toEqual([
      'dpo-identical-outputs:truncated error',
    ]);
  });

  it('leaves a pair of which one answer fits, or that differs before the cut, to example-too-long', async () => {
    const expected = ['example-too-long:answer-cut error'];
    expect(await found(says(`${long}${long}for lunch`), says('No.'))).toEqual(expected);
    expect(await found(says(`Yes, ${long}${long}lunch`), says(`No, ${long}${long}lunch`))).toEqual(expected);
  });
});
