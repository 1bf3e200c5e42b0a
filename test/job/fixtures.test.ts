import { describe, expect, it } from 'vitest';
import { validateJob } from '../../src/index.ts';
import { renderFindings } from '../render-findings.ts';

const check = (name: string, profile = 'openai') =>
  validateJob(`fixtures/job/${name}.json`, { now: '2026-11-21', profile });

describe('fixtures of job requests', () => {
  it.each([
    ['supervised', 'openai'],
    ['dpo', 'openai'],
    ['azure-reinforcement', 'azure'],
  ])('%s is accepted on %s', async (name, profile) => {
    const report = await check(name, profile);
    expect(report.counts.error).toBe(0);
    expect(report.findings.filter(({ file }) => file.endsWith('.json')).map(({ rule }) => rule)).toEqual([
      'model-retiring',
    ]);
    expect(report.job).toMatchSnapshot();
  });

  it.each(['invalid', 'invalid-data', 'broken'])('%s gets these findings', async (name) => {
    const report = await check(name);
    expect(report.verdict).toBe('reject');
    expect(renderFindings(report)).toMatchSnapshot();
  });
});
