import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';

const folder = new URL('../fixtures/clean/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

/** Sound datasets, written before the rules that read texts: whatever is said about them is a false alarm. */
describe('clean fixtures', () => {
  it('are the five kinds of dataset', () => {
    expect(names.sort()).toEqual([
      'classification.jsonl',
      'code.jsonl',
      'extraction.jsonl',
      'support.jsonl',
      'tools.jsonl',
    ]);
  });

  it.each(names)('%s has no warning and no error, for each profile', async (name) => {
    for (const profile of ['openai', 'azure']) {
      const report = await validate(`fixtures/clean/${name}`, { profile, now: '2026-11-21' });
      expect(report.files[0]?.examples).toBeGreaterThanOrEqual(200);
      const alarms = report.findings.filter(({ severity }) => severity !== 'info');
      expect(alarms.map(({ rule, line, message }) => `${rule} ${line}: ${message}`)).toEqual([]);
      expect(report.findings.length).toBeLessThanOrEqual(3);
    }
  });
});
