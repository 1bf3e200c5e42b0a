import { formatNumber } from '../engine/message.ts';
import { visible } from '../format/quote.ts';
import type { RedirectFault, RemoteImage, UrlFailure, UrlResult } from '../urls/url-result.ts';
import { formatInWords } from './format-in-words.ts';
import { modeInWords } from './mode-in-words.ts';

/** What is wrong with an image behind a URL; images with the same `kind` are told together. */
export interface RemoteFault {
  readonly messageId:
    | 'unreachable'
    | 'unanswered'
    | 'status'
    | 'busy'
    | 'redirect'
    | 'downgrade'
    | 'address'
    | 'format'
    | 'mode'
    | 'large'
    | 'type';
  readonly words: string;
  readonly kind: string;
}

const FAILURES: Readonly<Record<UrlFailure, readonly ['unreachable' | 'unanswered', string]>> = {
  name: ['unreachable', 'there is no host of this name'],
  refused: ['unreachable', 'the server refuses connections'],
  tls: ['unreachable', 'no secure connection comes about'],
  certificate: ['unreachable', 'its certificate is out of date, not trusted or for another name'],
  connect: ['unanswered', 'no connection came about in time'],
  timeout: ['unanswered', 'no whole answer came in time'],
  broken: ['unanswered', 'the answer breaks off, or is no HTTP'],
  network: ['unanswered', 'it cannot be reached from this machine'],
};

const REDIRECTS: Readonly<Record<RedirectFault, string>> = {
  many: 'redirects more than five times',
  loop: 'redirects in a circle',
  nowhere: 'redirects without saying where',
  scheme: 'redirects to what is no http(s) URL',
  credentials: 'redirects to a URL with a user name',
  downgrade: 'redirects from https to http',
};

const STATUSES: Readonly<Record<number, string>> = {
  401: '401, it wants a login',
  403: '403, it lets nobody in',
  404: '404, there is nothing',
  410: '410, it is gone',
  429: '429, it was asked too often',
};

/** Statuses that may be others tomorrow. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);
const PICTURES: ReadonlySet<string | undefined> = new Set(['PNG', 'JPEG', 'MPO', 'WEBP']);

/** The fault in what a check found, or undefined for a sound image of at most `mostBytes` bytes. */
export function remoteFault(result: UrlResult, mostBytes: number): RemoteFault | undefined {
  switch (result.kind) {
    case 'image':
      return imageFault(result, mostBytes);
    case 'status': {
      const { status } = result;
      const isPassing = PASSING.has(status) || status >= 500;
      return fault(isPassing ? 'busy' : 'status', STATUSES[status] ?? String(status));
    }
    case 'failed':
      return fault(...FAILURES[result.why]);
    case 'redirect':
      return fault(result.why === 'downgrade' ? 'downgrade' : 'redirect', REDIRECTS[result.why]);
    case 'address':
      return fault('address', `${result.redirected ? 'redirects' : 'leads'} to ${visible(result.words)}`);
    case 'empty':
      return fault('format', 'is empty');
    case 'encoded':
      return fault('format', 'comes compressed, which was not asked for');
  }
}

function imageFault({ format, problem, mode, bytes, type }: RemoteImage, mostBytes: number): RemoteFault | undefined {
  const known = format ?? undefined;
  if (!PICTURES.has(known)) return fault('format', `is ${formatInWords(known)}`);
  if (problem !== null) return fault('format', `is a damaged ${known}: ${visible(problem)}`, 'damaged');
  if (bytes !== null && bytes > mostBytes) return fault('large', tooLarge(bytes, mostBytes), 'large');
  if (mode !== null && mode !== 'RGB' && mode !== 'RGBA') return fault('mode', `is ${modeInWords(mode)}`);
  return type === null ? undefined : fault('type', visible(type));
}

function tooLarge(bytes: number, most: number): string {
  return `has ${formatNumber(bytes)} bytes, and an image may have ${formatNumber(most)} at most`;
}

function fault(messageId: RemoteFault['messageId'], words: string, kind = words): RemoteFault {
  return { messageId, words, kind: `${messageId} ${kind}` };
}
