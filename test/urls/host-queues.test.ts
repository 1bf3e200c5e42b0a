import { describe, expect, it } from 'vitest';
import { type JobOutcome, workThroughHosts } from '../../src/urls/host-queues.ts';

interface Job {
  readonly host: string;
  readonly index: number;
}

const jobsOf = (hosts: number, each: number): Map<string, Job[]> =>
  new Map(
    Array.from({ length: hosts }, (_, host) => [
      `h${host}`,
      Array.from({ length: each }, (_, index): Job => ({ host: `h${host}`, index })),
    ]),
  );
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const never = new AbortController().signal;

/** Works for a few milliseconds each, and notes who worked beside whom. */
function watcher(outcome: (job: Job) => JobOutcome = () => undefined) {
  const at = new Map<string, number>();
  const seen = { all: 0, perHost: 0, done: [] as Job[], starts: [] as { host: string; time: number }[] };
  const work = async (job: Job): Promise<JobOutcome> => {
    at.set(job.host, (at.get(job.host) ?? 0) + 1);
    seen.starts.push({ host: job.host, time: performance.now() });
    seen.perHost = Math.max(seen.perHost, at.get(job.host) ?? 0);
    seen.all = Math.max(
      seen.all,
      [...at.values()].reduce((sum, each) => sum + each, 0),
    );
    await pause(2 + (job.index % 5));
    at.set(job.host, (at.get(job.host) ?? 0) - 1);
    seen.done.push(job);
    return outcome(job);
  };
  return { seen, work };
}

describe('workThroughHosts', () => {
  it('does every job once, never more at a time than allowed', async () => {
    const { seen, work } = watcher();
    await workThroughHosts(jobsOf(12, 30), { concurrency: 16, perHost: 2, hostDelayMs: 0 }, work, never);
    expect(new Set(seen.done.map(({ host, index }) => `${host} ${index}`)).size).toBe(360);
    expect(seen.done).toHaveLength(360);
    expect([seen.all, seen.perHost]).toEqual([16, 2]);
  });

  it('does the jobs of one host in their order, one per delay', async () => {
    const { seen, work } = watcher();
    await workThroughHosts(jobsOf(1, 8), { concurrency: 16, perHost: 1, hostDelayMs: 20 }, work, never);
    expect(seen.done.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const gaps = seen.starts.slice(1).map(({ time }, index) => time - (seen.starts[index]?.time ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(18);
  });

  it('leaves a host alone that asks for it, and only that one', async () => {
    let asked = false;
    const { seen, work } = watcher(({ host }) => {
      if (host !== 'h0' || asked) return undefined;
      asked = true;
      return { againAfterMs: 150 };
    });
    const started = performance.now();
    await workThroughHosts(jobsOf(3, 10), { concurrency: 16, perHost: 1, hostDelayMs: 0 }, work, never);
    const later = seen.starts.filter(({ host }) => host === 'h0').map(({ time }) => time - started);
    expect(later).toHaveLength(11);
    expect(later[1]).toBeGreaterThan(140);
    const others = seen.starts.filter(({ host }) => host !== 'h0').map(({ time }) => time - started);
    expect(Math.max(...others)).toBeLessThan(140);
  });

  it('drops the rest of a host', async () => {
    const { seen, work } = watcher(({ host }) => (host === 'h1' ? { dropRest: true } : undefined));
    await workThroughHosts(jobsOf(2, 40), { concurrency: 8, perHost: 2, hostDelayMs: 0 }, work, never);
    expect(seen.done.filter(({ host }) => host === 'h0')).toHaveLength(40);
    expect(seen.done.filter(({ host }) => host === 'h1').length).toBeLessThanOrEqual(2);
  });

  it('starts nothing after the signal, and waits for what is at work', async () => {
    const { seen, work } = watcher();
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 10);
    await workThroughHosts(jobsOf(1, 1000), { concurrency: 2, perHost: 2, hostDelayMs: 1 }, work, stop.signal);
    const { length } = seen.starts;
    expect(length).toBeLessThan(40);
    await pause(20);
    expect(seen.starts).toHaveLength(length);
    expect(seen.done).toHaveLength(length);
  });

  it('ends without jobs, and when the signal came first', async () => {
    const { work, seen } = watcher();
    const limits = { concurrency: 2, perHost: 2, hostDelayMs: 1 };
    await workThroughHosts(new Map(), limits, work, never);
    await workThroughHosts(jobsOf(2, 2), limits, work, AbortSignal.abort());
    expect(seen.done).toEqual([]);
  });

  it('manages 100,000 hosts', async () => {
    const started = performance.now();
    let done = 0;
    const limits = { concurrency: 16, perHost: 2, hostDelayMs: 50 };
    await workThroughHosts(jobsOf(100_000, 1), limits, async () => void done++, never);
    expect(done).toBe(100_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
