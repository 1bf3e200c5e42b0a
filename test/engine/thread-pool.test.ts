import { mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldRanges } from '../../src/engine/fold-ranges.ts';
import type { RangeWork } from '../../src/engine/range-work.ts';
import { startThreadPool } from '../../src/engine/thread-pool.ts';

const cut = { chunkBytes: 1000, longLineBytes: 1000, runDigits: 1000, lineBytes: 1000 };
const identity = {
  file: 0,
  name: 'train.jsonl',
  role: 'training' as const,
  sniff: {
    method: 'supervised' as const,
    kind: 'supervised' as const,
    hint: { family: undefined, answeredKeys: new Set<string>() },
  },
  hasValidation: false,
  countsTokens: true,
  cut,
};
const work = (start: number): RangeWork => ({ descriptor: 0, size: 100, range: { start, end: start + 10 }, identity });

/** A pool whose threads run other code than ours. */
function poolOf(code: string, threads = 2) {
  const head = "import { parentPort } from 'node:worker_threads';";
  return startThreadPool(
    threads,
    { options: {}, tables: {} },
    new URL(`data:text/javascript,${encodeURIComponent(head + code)}`),
  );
}

const ECHO =
  'parentPort.on("message", ({ range }) => setTimeout(() => parentPort.postMessage({ fold: range.start }), 40 - range.start / 3));';

describe('a pool of threads', () => {
  it('gives each range its own answer, whichever comes first', async () => {
    const pool = poolOf(ECHO);
    const answers = await Promise.all([0, 30, 60, 90].map((start) => pool.fold(work(start))));
    expect(answers).toEqual([{ fold: 0 }, { fold: 30 }, { fold: 60 }, { fold: 90 }]);
    await pool.close();
  });

  it.each([
    ['throws', 'parentPort.on("message", () => { throw new Error("no luck") });', 'a worker thread stopped: no luck'],
    ['ends', 'parentPort.on("message", () => process.exit(3));', 'a worker thread stopped: it ended with code 3'],
    ['cannot start', 'import "no-such-package-here";', 'no-such-package-here'],
  ])('says why a thread that %s has stopped, for all work at hand and to come', async (_, code, reason) => {
    const pool = poolOf(code, 1);
    const all = await Promise.allSettled([pool.fold(work(0)), pool.fold(work(10))]);
    for (const { status } of all) expect(status).toBe('rejected');
    await expect(pool.fold(work(20))).rejects.toThrow(reason);
    await pool.close();
  });

  it('closes while its threads are at work', async () => {
    const pool = poolOf('parentPort.on("message", () => { for (;;); });');
    pool.fold(work(0)).catch(() => undefined);
    await pool.close();
  });
});

describe('foldRanges', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'tunelint-')), 'train.jsonl');
  writeFileSync(path, 'x'.repeat(95));
  const file = { descriptor: openSync(path, 'r'), size: 95, rangeBytes: 10, identity };

  it('gives the folds in the order of the file', async () => {
    const pool = poolOf(ECHO);
    const folds: unknown[] = [];
    for await (const fold of foldRanges(file, pool, undefined)) folds.push(fold);
    expect(folds).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    await pool.close();
  });

  it('ends when it is aborted, though a thread hangs', async () => {
    const pool = poolOf(
      'parentPort.on("message", ({ range }) => { if (range.start > 0) for (;;); parentPort.postMessage({ fold: 0 }); });',
    );
    const abort = new AbortController();
    const folds: unknown[] = [];
    for await (const fold of foldRanges(file, pool, abort.signal)) {
      folds.push(fold);
      setTimeout(() => abort.abort(), 20);
    }
    expect(folds).toEqual([0]);
    await pool.close();
  });

  it('passes on that the file cannot be read', async () => {
    const pool = poolOf('parentPort.on("message", () => parentPort.postMessage({ unreadable: "permission denied" }));');
    const first = foldRanges(file, pool, undefined).next();
    await expect(first).rejects.toThrow('train.jsonl: permission denied');
    await pool.close();
  });
});
