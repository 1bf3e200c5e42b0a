import { setMaxListeners } from 'node:events';
import { checkUrl } from './check-url.ts';
import type { CheckUrlsOption } from './check-urls-option.ts';
import { defaultUrlCache } from './default-url-cache.ts';
import { type JobOutcome, workThroughHosts } from './host-queues.ts';
import type { Sending } from './send-request.ts';
import { openUrlCache, type UrlCache } from './url-cache.ts';
import { type UrlGate, urlGate } from './url-gate.ts';
import { URL_LIMITS } from './url-limits.ts';
import type { UrlFailure, UrlResult } from './url-result.ts';

export interface UrlChecking {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** For tests: where connections may lead. */
  readonly gate?: UrlGate;
}

/** One URL to ask for, and what happened to it so far. */
interface Job {
  readonly url: URL;
  readonly host: HostRecord;
  retried: boolean;
}

interface HostRecord {
  /** Connections in a row that did not come about. */
  failures: number;
  /** Nobody is there: what is said of all that is left. */
  dead: UrlResult | undefined;
}

/** After so many connections in a row that fail, a host is asked no more. */
const DEAD_AFTER = 5;
const NO_CONNECTION: ReadonlySet<UrlFailure> = new Set(['name', 'refused', 'tls', 'certificate', 'connect']);

/**
 * Fetches the head of what http(s) URLs lead to, each once, within limits of time, bytes and connections. Results are
 * remembered on disk. A URL that is missing in the answer was not checked: time ran out, the signal aborted, or its
 * host wants to be left alone. Never rejects for anything that a server does.
 */
export async function checkUrls(
  urls: Iterable<string>,
  { allowPrivate = false, allowDowngrade = false, cache: place, limits: own }: CheckUrlsOption,
  { signal, onProgress, gate = urlGate(allowPrivate) }: UrlChecking = {},
): Promise<ReadonlyMap<string, UrlResult>> {
  const limits = { ...URL_LIMITS, ...own };
  const asked = new Map([...urls].map((text) => [text, plainUrl(text)]));
  const results = new Map<string, UrlResult>();
  const cache = openUrlCacheAt(place, allowPrivate);
  const jobs = new Map<string, Job[]>();
  const unique = new Map([...asked.values()].map((url) => [url.href, url]));
  for (const [href, url] of unique) {
    const known = cache?.get(href);
    if (known !== undefined) results.set(href, known);
    else addJob(jobs, url);
  }
  const stop = new AbortController();
  // Every request at hand has one.
  setMaxListeners(0, stop.signal);
  const abort = (): void => stop.abort();
  const timer = setTimeout(abort, limits.runMs);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  const sending: Sending = { gate, limits, allowDowngrade, signal: stop.signal };
  onProgress?.(results.size, unique.size);
  try {
    await workThroughHosts(jobs, limits, workOn, stop.signal);
    for (const { url, host } of [...jobs.values()].flat()) {
      if (host.dead !== undefined && !results.has(url.href)) results.set(url.href, host.dead);
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    cache?.close(results.size === unique.size);
  }
  return new Map(
    [...asked].flatMap(([text, { href }]) => {
      const result = results.get(href);
      return result === undefined ? [] : [[text, result] as const];
    }),
  );

  async function workOn(job: Job): Promise<JobOutcome> {
    const { url, host } = job;
    const { result, retryAfterMs } = await checkUrl(url, sending);
    if (result === undefined) return undefined;
    if (retryAfterMs !== undefined && retryAfterMs <= limits.retryAfterMs && !job.retried) {
      job.retried = true;
      return { againAfterMs: retryAfterMs };
    }
    results.set(url.href, result);
    if (result.kind !== 'failed' || result.why !== 'network') cache?.add(url.href, result);
    onProgress?.(results.size, unique.size);
    if (retryAfterMs !== undefined && retryAfterMs > limits.retryAfterMs) return { dropRest: true };
    host.failures = result.kind === 'failed' && NO_CONNECTION.has(result.why) ? host.failures + 1 : 0;
    if (host.failures < DEAD_AFTER) return undefined;
    host.dead = result;
    return { dropRest: true };
  }
}

function addJob(jobs: Map<string, Job[]>, url: URL): void {
  const key = url.hostname.replace(/\.$/, '');
  const others = jobs.get(key);
  const host = others?.[0]?.host ?? { failures: 0, dead: undefined };
  const job: Job = { url, host, retried: false };
  if (others === undefined) jobs.set(key, [job]);
  else others.push(job);
}

/** The URL without the part that is never sent. */
function plainUrl(text: string): URL {
  const url = new URL(text);
  url.hash = '';
  return url;
}

function openUrlCacheAt(place: CheckUrlsOption['cache'], allowPrivate: boolean): UrlCache | undefined {
  if (place === false) return undefined;
  return openUrlCache(place ?? defaultUrlCache(process.env), allowPrivate ? 'private' : 'public');
}
