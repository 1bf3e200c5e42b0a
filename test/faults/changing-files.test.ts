import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { run } from '../../src/engine/run.ts';
import { fixFile } from '../../src/fix/fix-file.ts';
import { goodRows, tempFolder } from './command.ts';

const ROWS = 2000;

/** Checks a file to which something happens after its first part. */
async function checked(happens: (path: string) => void) {
  const path = join(tempFolder(), 'train.jsonl');
  // Without a last line end, so that what is appended would belong to the last row.
  writeFileSync(path, goodRows(ROWS).trimEnd());
  let parts = 0;
  const running = run(
    [{ source: path, role: 'training', named: true }],
    {
      now: '2026-11-28',
      concurrency: 'off',
      onProgress: () => {
        if (++parts === 1) happens(path);
      },
    },
    { chunkBytes: 4000 },
  );
  for (;;) {
    const { done, value } = await running.next();
    if (done === true) return { report: value.report, errors: value.errors, parts };
  }
}

it('a file that grows while it is read ends where it ended', async () => {
  const { report, parts } = await checked((path) => appendFileSync(path, '{"messages": 1}\n'.repeat(5000)));
  expect(parts).toBeGreaterThan(10);
  expect([report.files[0]?.examples, report.counts.error]).toEqual([ROWS, 0]);
});

it('a file that shrinks while it is read gives a report of what was there', async () => {
  const { report, errors } = await checked((path) => truncateSync(path, 100));
  expect(errors).toEqual([]);
  expect(report.files[0]?.examples).toBeLessThan(ROWS);
});

it.skipIf(process.platform === 'win32')(
  'a file that is replaced or removed while it is read is read as it was',
  async () => {
    for (const happens of [
      (path: string) => rmSync(path),
      (path: string) => {
        writeFileSync(`${path}.new`, '{"messages": 1}\n');
        renameSync(`${path}.new`, path);
      },
    ]) {
      const { report, errors } = await checked(happens);
      expect([report.files[0]?.examples, errors]).toEqual([ROWS, []]);
    }
  },
);

it('a file that another process has changed is not replaced by its repair', async () => {
  const folder = tempFolder();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'train.jsonl');
  writeFileSync(path, `\ufeff${goodRows(ROWS)}`);
  const request = { path, role: 'training', to: undefined, unsafe: false, dryRun: false } as const;
  const onProgress = () => appendFileSync(path, 'by another process\n');
  await expect(fixFile({ ...request, onProgress }, resolveOptions({}))).rejects.toThrow('train.jsonl');
  expect(readFileSync(path, 'utf8')).toContain('by another process');
});
