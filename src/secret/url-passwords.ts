import type { Secret } from './find-secrets.ts';
import { looksRandom } from './looks-random.ts';

const SHORTEST_PASSWORD = 10;
const LONGEST_USER_AND_PASSWORD = 300;
const LONGEST_HOST = 100;
/** What stands before the `@` of such a URL. A slash may be escaped: the text may be a line of JSON. */
const USER_AND_PASSWORD = /:(?:\\?\/){2}[^\s/"'<>\\@:]{0,64}:([^\s/"'<>\\@]+)$/;
/** Where manuals' databases run. */
const MANUAL_HOST = /^(?:localhost|127\.|0\.0\.0\.0|host\b|hostname|(?:[\w-]+\.)*example\.|<|\{|\$|\[)/i;

/** Passwords in URLs: `scheme://user:password@host`. What a manual's author would write is left alone. */
export function findUrlPasswords(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const password = USER_AND_PASSWORD.exec(text.slice(Math.max(0, at - LONGEST_USER_AND_PASSWORD), at))?.[1];
    if (password === undefined || password.length < SHORTEST_PASSWORD || /[{}$*[\]]/.test(password)) continue;
    if (!/\d/.test(password) || !/[a-z]/i.test(password) || !looksRandom(password)) continue;
    if (MANUAL_HOST.test(text.slice(at + 1, at + 1 + LONGEST_HOST))) continue;
    found.push({ kind: 'a password in a URL', start: at - password.length, end: at });
  }
  return found;
}
