/** Bounds of the work on many hosts. */
export interface QueueLimits {
  readonly concurrency: number;
  readonly perHost: number;
  readonly hostDelayMs: number;
}

/** What a job may tell its queue. */
export type JobOutcome =
  /** The host wants to be left alone for so long; the job comes back then. */
  | { readonly againAfterMs: number }
  /** The host's other jobs are not to be done. */
  | { readonly dropRest: true }
  | undefined;

interface Host<Job> {
  readonly waiting: Job[];
  active: number;
  /** Nothing is started before this, in the time of `performance.now()`. */
  notBefore: number;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Does all jobs, of each host only a few at a time and at most one per delay, and ends when none is left or the signal
 * aborts; jobs at hand are then still waited for. Takes jobs by host; never more than `concurrency` are at work.
 */
export function workThroughHosts<Job>(
  jobs: ReadonlyMap<string, readonly Job[]>,
  { concurrency, perHost, hostDelayMs }: QueueLimits,
  work: (job: Job) => Promise<JobOutcome>,
  signal: AbortSignal,
): Promise<void> {
  // Taken from the end.
  const hosts = [...jobs.values()].map(
    (each): Host<Job> => ({ waiting: [...each].reverse(), active: 0, notBefore: 0, timer: undefined }),
  );
  const ready = new Set(hosts);
  let active = 0;
  let left = hosts.reduce((sum, { waiting }) => sum + waiting.length, 0);
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', finish);
    pump();

    function pump(): void {
      while (active < concurrency && !signal.aborted) {
        const [host] = ready;
        if (host === undefined) break;
        ready.delete(host);
        const job = host.waiting.pop();
        if (job === undefined) continue;
        start(host, job);
      }
      finish();
    }

    function start(host: Host<Job>, job: Job): void {
      active++;
      host.active++;
      host.notBefore = Math.max(host.notBefore, performance.now() + hostDelayMs);
      offer(host);
      work(job).then((outcome) => {
        active--;
        host.active--;
        left--;
        if (outcome !== undefined && 'dropRest' in outcome) {
          left -= host.waiting.length;
          host.waiting.length = 0;
        } else if (outcome !== undefined) {
          left++;
          host.waiting.push(job);
          host.notBefore = Math.max(host.notBefore, performance.now() + outcome.againAfterMs);
          clearTimeout(host.timer);
          host.timer = undefined;
          ready.delete(host);
        }
        offer(host);
        pump();
      }, reject);
    }

    /** Lets a host wait for its turn, or for its time first. */
    function offer(host: Host<Job>): void {
      if (host.waiting.length === 0 || host.active >= perHost || host.timer !== undefined) return;
      const wait = host.notBefore - performance.now();
      if (wait <= 0) {
        ready.add(host);
        return;
      }
      host.timer = setTimeout(() => {
        host.timer = undefined;
        offer(host);
        pump();
      }, wait);
    }

    function finish(): void {
      if (active > 0 || (left > 0 && !signal.aborted)) return;
      signal.removeEventListener('abort', finish);
      for (const { timer } of hosts) clearTimeout(timer);
      resolve();
    }
  });
}
