import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rendered } from '../report/rendered.ts';
import { sampleReports } from '../report/sample-reports.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const [matcher] = JSON.parse(read('.github/problem-matcher.json')).problemMatcher;
const [pattern] = matcher.pattern;

it('reads every line of the compact format', async () => {
  for (const report of Object.values(await sampleReports())) {
    const lines = (await rendered('compact', report)).split('\n').slice(0, -1);
    expect(lines.length).toBe(report.findings.length);
    const seen = lines.map((line) => new RegExp(pattern.regexp).exec(line));
    expect(seen.map((match) => Number(match?.[pattern.line]))).toEqual(report.findings.map(({ line }) => line));
    expect(seen.map((match) => Number(match?.[pattern.column]))).toEqual(report.findings.map(({ column }) => column));
    expect(seen.map((match) => match?.[pattern.severity])).toEqual(report.findings.map(({ severity }) => severity));
    expect(seen.map((match) => match?.[pattern.code])).toEqual(report.findings.map(({ rule }) => rule));
  }
});

it('is the pattern that the page gives for editors', () => {
  const page = read('docs/ci.md');
  const tasks = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => JSON.parse(text));
  expect(tasks[0].tasks[0].problemMatcher.pattern).toEqual(pattern);
});
