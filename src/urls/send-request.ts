import { type IncomingMessage, request as requestHttp } from 'node:http';
import { type RequestOptions, request as requestHttps } from 'node:https';
import { VERSION } from '../generated/version.ts';
import type { UrlLimits } from './check-urls-option.ts';
import { checkedLookup } from './checked-lookup.ts';
import { failureOf } from './failure-of.ts';
import { RefusedAddressError } from './refused-address-error.ts';
import type { UrlGate } from './url-gate.ts';
import type { UrlFailure } from './url-result.ts';

/** What all requests of a check share. */
export interface Sending {
  readonly gate: UrlGate;
  readonly limits: UrlLimits;
  readonly allowDowngrade: boolean;
  readonly signal: AbortSignal;
}

export interface UrlRequest {
  readonly url: URL;
  readonly method: 'HEAD' | 'GET';
  /** The header `Range`. */
  readonly range: string | undefined;
  /** When it has to be over, in the time of `performance.now()`. */
  readonly deadline: number;
}

export type Answer =
  | HttpAnswer
  | { readonly kind: 'failed'; readonly why: UrlFailure | 'aborted' }
  | { readonly kind: 'address'; readonly words: string };

export interface HttpAnswer {
  readonly kind: 'http';
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** What was read of it. */
  readonly body: Buffer;
  /** The body ended by itself. */
  readonly ended: boolean;
}

const HEADER_BYTES = 32_768;
/** So much of a body tells its kind, though the rest did not come in time. */
const TELLING_BYTES = 64;
/** Interim answers (1xx) that are waited through. */
const MOST_INTERIM = 16;

const HEADERS = {
  'user-agent': `tunelint/${VERSION} (checks that the images of a dataset can be fetched)`,
  accept: '*/*',
  // A body in another coding is never decoded.
  'accept-encoding': 'identity',
  connection: 'close',
};

/**
 * Sends one request on a connection of its own and reads at most `limits.bodyBytes` of the body; never rejects. No
 * cookie, credential or proxy is used, and no redirect followed.
 */
export function sendRequest({ url, method, range, deadline }: UrlRequest, sending: Sending): Promise<Answer> {
  const { gate, limits, signal } = sending;
  const left = deadline - performance.now();
  if (signal.aborted) return Promise.resolve({ kind: 'failed', why: 'aborted' });
  if (left <= 0) return Promise.resolve({ kind: 'failed', why: 'timeout' });
  return new Promise((resolve) => {
    let interim = 0;
    let read: (() => HttpAnswer) | undefined;
    const isSecure = url.protocol === 'https:';
    const options: RequestOptions & { readonly autoSelectFamilyAttemptTimeout: number } = {
      method,
      // An agent of its own: no connection is used twice, and no proxy of the environment.
      agent: false,
      lookup: checkedLookup(gate),
      headers: range === undefined ? HEADERS : { ...HEADERS, range },
      maxHeaderSize: HEADER_BYTES,
      insecureHTTPParser: false,
      // The default of 250 ms is too short for a far-away host with several addresses.
      autoSelectFamilyAttemptTimeout: Math.ceil(limits.connectMs / 2),
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
      rejectUnauthorized: true,
    };
    const request = (isSecure ? requestHttps : requestHttp)(url, options);
    const fail = (why: UrlFailure | 'aborted'): void => settle({ kind: 'failed', why });
    const abort = (): void => fail('aborted');
    // When both timers end at the deadline, this one is first: what never connected is told as that.
    const connecting = setTimeout(() => fail('connect'), Math.min(left, limits.connectMs));
    const timer = setTimeout(() => {
      const part = read?.();
      if (part !== undefined && part.body.length >= TELLING_BYTES) settle(part);
      else fail('timeout');
    }, left);
    signal.addEventListener('abort', abort);
    request.on('error', (error) => {
      if (error instanceof RefusedAddressError) settle({ kind: 'address', words: error.words });
      else fail(failureOf(error));
    });
    request.on('socket', (socket) =>
      socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(connecting)),
    );
    request.on('information', () => {
      if (++interim > MOST_INTERIM) fail('broken');
    });
    request.on('response', (response) => {
      response.on('error', () => fail('broken'));
      read = readBody(response, limits.bodyBytes, settle);
    });
    request.on('close', () => fail('broken'));
    request.end();

    function settle(answer: Answer): void {
      clearTimeout(connecting);
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve(answer);
      request.destroy();
    }
  });
}

/** Reads up to `most` bytes and settles; returns how to see what has come so far. */
function readBody(response: IncomingMessage, most: number, settle: (answer: Answer) => void): () => HttpAnswer {
  const { statusCode: status = 0, headers } = response;
  const pieces: Buffer[] = [];
  let bytes = 0;
  const read = (ended: boolean): HttpAnswer => ({
    kind: 'http',
    status,
    headers,
    body: Buffer.concat(pieces).subarray(0, most),
    ended,
  });
  response.on('data', (piece: Buffer) => {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes >= most) settle(read(false));
  });
  response.on('end', () => {
    // A body that was cut is told by 'close'.
    if (response.complete) settle(read(true));
  });
  return () => read(false);
}
