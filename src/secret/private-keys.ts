import type { Secret } from './find-secrets.ts';

const HEADER = /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** Fewer base64 digits are a header in prose, or a body that was cut out. */
const SHORTEST_BODY = 60;
const LOOK_AHEAD = 1200;

/** Private key blocks that have a body. In JSON inside a text their line breaks are written as `\n`. */
export function findPrivateKeys(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: header } of text.matchAll(HEADER)) {
    const start = index + header.length;
    const ahead = text.slice(start, start + LOOK_AHEAD);
    const close = ahead.indexOf('-----END');
    const inside = close < 0 ? ahead : ahead.slice(0, close);
    const body = inside.replace(/(?:^|\n|\\+n)[A-Za-z-]{3,20}: [^\n\\]{0,200}/g, '').replace(/\\+[nrt]|\s/g, '');
    if (body.length < SHORTEST_BODY || !/^[A-Za-z0-9+/=]{60}/.test(body) || new Set(body).size < 16) continue;
    const end = text.indexOf('-----END', start);
    found.push({ kind: 'a private key', start: index, end: end < 0 ? text.length : end });
  }
  return found;
}
