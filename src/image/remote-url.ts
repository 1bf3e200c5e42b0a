import { privateHost } from './private-host.ts';

/** What makes a http(s) URL a poor address for an image; `shown` repeats no secret. */
export type RemoteProblem =
  | { readonly kind: 'private'; readonly shown: string; readonly words: string }
  | { readonly kind: 'credentials' | 'signed' | 'disguised'; readonly shown: string };

/** Query parameters that carry a signature, a key or an expiry, in lower case. */
const SIGNATURES: ReadonlySet<string> = new Set([
  'access_token',
  'awsaccesskeyid',
  'expires',
  'googleaccessid',
  'key-pair-id',
  'ossaccesskeyid',
  'q-signature',
  'sig',
  'signature',
  'x-amz-credential',
  'x-amz-expires',
  'x-amz-security-token',
  'x-amz-signature',
  'x-goog-credential',
  'x-goog-expires',
  'x-goog-signature',
  'x-oss-signature',
]);

const LONGEST_AUTHORITY = 512;

/** Judges a URL that parsed, by its text alone: no name is looked up and nothing is fetched. */
export function remoteProblem(text: string, url: URL): RemoteProblem | undefined {
  const shown = `${url.origin}${url.pathname}`;
  const words = privateHost(url.hostname);
  if (words !== undefined) return { kind: 'private', shown, words };
  if (url.username !== '' || url.password !== '') return { kind: 'credentials', shown };
  if (isDisguised(text)) return { kind: 'disguised', shown };
  for (const name of url.searchParams.keys()) if (SIGNATURES.has(name.toLowerCase())) return { kind: 'signed', shown };
  return undefined;
}

/** A backslash, or digits and dots of other scripts, in the authority: programs disagree about where such a URL leads. */
function isDisguised(text: string): boolean {
  const start = text.indexOf(':') + 1;
  const authority = /^[\\/]*([^/?#]*)/.exec(text.slice(start, start + LONGEST_AUTHORITY));
  if (authority === null) return false;
  if (authority[0].includes('\\')) return true;
  for (const character of authority[1] ?? '') {
    if (character > '\x7f' && /[0-9.\u3002]/.test(character.normalize('NFKC'))) return true;
  }
  return false;
}
