import { answerResult, lengthOf } from './answer-result.ts';
import { followRedirects } from './follow-redirects.ts';
import { retryAfter } from './retry-after.ts';
import type { HttpAnswer, Sending } from './send-request.ts';
import type { UrlFailure, UrlResult } from './url-result.ts';

export interface CheckedUrl {
  /** Undefined when the check was aborted. */
  readonly result: UrlResult | undefined;
  /** The server asks to come back after so many milliseconds. */
  readonly retryAfterMs: number | undefined;
}

const RANGE = 'bytes=0-4095';
/** A request for the head alone may take half of a URL's time: some servers never answer it. */
const HEAD_SHARE = 0.5;
/** With these there is no use in asking for the body. */
const WITHOUT_CONNECTION: ReadonlySet<UrlFailure | 'aborted'> = new Set([
  'name',
  'refused',
  'tls',
  'certificate',
  'connect',
  'network',
  'aborted',
]);

/** Checks one URL: its head, then its first bytes. The answer to the second request decides. */
export async function checkUrl(start: URL, sending: Sending): Promise<CheckedUrl> {
  const { limits } = sending;
  const now = performance.now();
  const deadline = now + limits.urlMs;
  const head = await followRedirects(
    { url: start, method: 'HEAD', range: undefined, deadline: now + limits.urlMs * HEAD_SHARE },
    0,
    sending,
  );
  const first = head.answer;
  if (first.kind === 'redirect' || first.kind === 'address') return done(first);
  if (first.kind === 'failed' && WITHOUT_CONNECTION.has(first.why)) return failed(first.why);
  if (first.kind === 'http' && isBusy(first)) return busy(first);
  const get = (range: string | undefined) =>
    followRedirects({ url: head.url, method: 'GET', range, deadline }, head.redirects, sending);
  let { answer } = await get(RANGE);
  if (answer.kind === 'http' && answer.status === 416) ({ answer } = await get(undefined));
  if (answer.kind === 'failed') return failed(answer.why);
  if (answer.kind !== 'http') return done(answer);
  if (isBusy(answer)) return busy(answer);
  const length = first.kind === 'http' && first.status === 200 ? lengthOf(first.headers['content-length']) : undefined;
  return done(answerResult(answer, length));
}

function done(result: UrlResult): CheckedUrl {
  return { result, retryAfterMs: undefined };
}

function failed(why: UrlFailure | 'aborted'): CheckedUrl {
  return { result: why === 'aborted' ? undefined : { kind: 'failed', why }, retryAfterMs: undefined };
}

function isBusy({ status }: HttpAnswer): boolean {
  return status === 429 || status === 503;
}

function busy({ status, headers }: HttpAnswer): CheckedUrl {
  return { result: { kind: 'status', status }, retryAfterMs: retryAfter(headers['retry-after'], Date.now()) };
}
