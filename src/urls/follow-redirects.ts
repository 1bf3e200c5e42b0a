import { nextUrl } from './next-url.ts';
import { refusedUrl } from './refused-url.ts';
import { type Answer, type HttpAnswer, type Sending, sendRequest, type UrlRequest } from './send-request.ts';
import type { RedirectFault, UrlResult } from './url-result.ts';

/** Where a request led after its redirects. */
export interface Followed {
  /** What the last URL answered, or why there is no such answer. */
  readonly answer:
    | HttpAnswer
    | Extract<Answer, { kind: 'failed' }>
    | Extract<UrlResult, { kind: 'redirect' | 'address' }>;
  /** The last URL that was asked. */
  readonly url: URL;
  readonly redirects: number;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Sends a request and follows its redirects, each of which is checked like the first URL; `before` have been followed. */
export async function followRedirects(request: UrlRequest, before: number, sending: Sending): Promise<Followed> {
  const { gate, limits } = sending;
  const seen = new Set<string>();
  let { url } = request;
  for (let redirects = before; ; redirects++) {
    const words = refusedUrl(url, gate);
    if (words !== undefined) return { answer: refused(words, redirects), url, redirects };
    const answer = await sendRequest({ ...request, url }, sending);
    if (answer.kind === 'address') return { answer: refused(answer.words, redirects), url, redirects };
    if (answer.kind === 'failed' || !REDIRECTS.has(answer.status)) return { answer, url, redirects };
    seen.add(url.href);
    const next = nextUrl(answer.headers.location, url, sending.allowDowngrade);
    if (typeof next === 'string') return { answer: fault(next), url, redirects };
    if (seen.has(next.href)) return { answer: fault('loop'), url, redirects };
    if (redirects >= limits.redirects) return { answer: fault('many'), url, redirects };
    url = next;
  }
}

function refused(words: string, redirects: number): Extract<UrlResult, { kind: 'address' }> {
  return { kind: 'address', words, redirected: redirects > 0 };
}

function fault(why: RedirectFault): Extract<UrlResult, { kind: 'redirect' }> {
  return { kind: 'redirect', why };
}
