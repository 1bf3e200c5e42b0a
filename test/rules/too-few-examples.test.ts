import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';

const prompt = (index: number) =>
  JSON.stringify({
    messages: [{ role: 'user', content: `Which river flows through town ${index}?` }],
    answer: 'Loire',
  });
const rows = (count: number) => Array.from({ length: count }, (_, index) => prompt(index)).join('\n');

describe('too-few-examples', () => {
  it.each([
    ['azure', 'reinforcement', 1],
    ['openai', 'reinforcement', 0],
    ['azure', 'supervised', 0],
  ] as const)('counts a validation file on %s for %s: %i', async (profile, method, findings) => {
    const options = { profile, method, only: ['too-few-examples'] };
    const report = await lintCase({ file: rows(10), validation: rows(9) }, options);
    expect(report.findings.map(({ file }) => file)).toEqual(Array.from({ length: findings }, () => 'valid.jsonl'));
  });
});
