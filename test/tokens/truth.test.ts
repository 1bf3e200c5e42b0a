import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareRecorded, parseRecorded } from '../../scripts/recorded-requests.mjs';
import type { JsonObject } from '../../src/format/example.ts';
import { encodingForModel } from '../../src/tokens/encoding-for-model.ts';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { countRow } from './count-rows.ts';
import { countingLibrary } from './counting-library.ts';

const HERE = new URL('../../../shared/tokens/', import.meta.url);
const present = existsSync(new URL('truth.jsonl', HERE));
if (!present) process.stderr.write('truth.test.ts: no ../shared/tokens here, recorded counts are not compared\n');

const read = (name: string): string => (present ? readFileSync(new URL(name, HERE), 'utf8') : '');

/** What was reached: a formula may get better, not worse. */
const REACHED: Readonly<Record<string, number>> = {
  plain: 1,
  name: 1,
  'text parts': 1,
  tools: 0.994,
  'single calls': 0.984,
  'parallel and mixed calls': 0.985,
  images: 1,
  'reasoning models': 0.93,
  'reasoning models, tools': 0.76,
  'answers of text': 0.757,
  'answers that call': 0.783,
  'gpt-3.5 of 2023, without tools': 1,
};

describe.skipIf(!present)('recorded requests', async () => {
  const { results } = await compareRecorded(parseRecorded(read('truth.jsonl')), countingLibrary);

  it.each(results.map((result) => [result.title, result] as const))('%s', (title, { records, exact, passed }) => {
    process.stderr.write(`${title}: ${exact} of ${records} exact (${((100 * exact) / records).toFixed(1)} %)\n`);
    expect(passed).not.toBe(false);
    expect(exact / records).toBeGreaterThanOrEqual(REACHED[title] ?? 1);
  });
});

interface Job {
  readonly job: string;
  readonly model: string;
  readonly file: string;
  readonly n_epochs: number;
  readonly trained_tokens: number;
}

describe.skipIf(!present)('trained_tokens of public jobs', () => {
  const jobs: readonly Job[] = present ? JSON.parse(read('jobs/index.json')) : [];

  it.each(jobs.map((job) => [job.job, job] as const))('%s, to the token', async (_, job) => {
    const counter = await loadCounter(encodingForModel(job.model));
    let perEpoch = 0;
    for (const row of parseRecorded(read(`jobs/${job.file}`)) as JsonObject[])
      perEpoch += countRow(row, counter).billed.high;
    expect(perEpoch * job.n_epochs).toBe(job.trained_tokens);
  });
});
