import type { Secret } from './find-secrets.ts';
import { looksRandom } from './looks-random.ts';

const SHORTEST_PASSWORD = 10;
const LONGEST_AUTHORITY = 300;
/** Where manuals' databases run. */
const MANUAL_HOST = /^(?:localhost|127\.|0\.0\.0\.0|host\b|hostname|(?:[\w-]+\.)*example\.|<|\{|\$|\[)/i;

/** Passwords in URLs: `scheme://user:password@host`. What a manual's author would write is left alone. */
export function findUrlPasswords(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const ahead = text.slice(at + 3, at + 3 + LONGEST_AUTHORITY);
    const authority = /^[^\s/"'<>\\]*/.exec(ahead)?.[0] ?? '';
    const end = authority.lastIndexOf('@');
    const colon = authority.indexOf(':');
    if (end < 0 || colon < 0 || colon > end) continue;
    const password = authority.slice(colon + 1, end);
    if (password.length < SHORTEST_PASSWORD || /[{}$<>*[\]]/.test(password)) continue;
    if (!/\d/.test(password) || !/[a-z]/i.test(password) || !looksRandom(password)) continue;
    if (MANUAL_HOST.test(authority.slice(end + 1))) continue;
    found.push({ kind: 'a password in a URL', start: at + 3 + colon + 1, end: at + 3 + end });
  }
  return found;
}
