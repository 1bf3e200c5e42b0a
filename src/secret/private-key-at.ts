import type { Secret } from './find-secrets.ts';

const HEADER = /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
/** Fewer base64 digits are a header in prose, or a body that was cut out. */
const SHORTEST_BODY = 60;
/** The header and the lines of plain text that may follow it. */
const LOOK_BACK = 240;
const LOOK_AHEAD = 1200;

/** The private key block whose body begins at `start`. In JSON inside a text its line breaks are written as `\\n`. */
export function privateKeyAt(text: string, start: number): Secret | undefined {
  const from = Math.max(0, start - LOOK_BACK);
  const before = text.slice(from, start);
  const header = before.includes('PRIVATE KEY') ? HEADER.exec(before) : null;
  if (header === null) return undefined;
  const begin = from + header.index;
  const bodyStart = begin + header[0].length;
  const ahead = text.slice(bodyStart, start + LOOK_AHEAD);
  const close = ahead.indexOf('-----END');
  const body = (close < 0 ? ahead : ahead.slice(0, close))
    .replace(/(?:^|\n|\\+n)[A-Za-z-]{3,20}: [^\n\\]{0,200}/g, '')
    .replace(/\\+[nrt]|\s/g, '');
  if (body.length < SHORTEST_BODY || !/^[A-Za-z0-9+/=]{60}/.test(body) || new Set(body).size < 16) return undefined;
  const end = text.indexOf('-----END', bodyStart);
  return { kind: 'a private key', start: begin, end: end < 0 ? text.length : end };
}
