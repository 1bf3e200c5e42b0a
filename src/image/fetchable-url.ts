import { privateHost } from './private-host.ts';

/** A URL that is longer is not fetched. */
const LONGEST = 2048;

/** Whether a URL is one to fetch: what leads nowhere public, or shows a password, is reported without that. */
export function fetchableUrl(text: string, allowPrivate: boolean): 'yes' | 'no' | 'too long' {
  if (!/^\s*https?:/i.test(text.slice(0, 64))) return 'no';
  if (text.length > LONGEST) return 'too long';
  if (!URL.canParse(text)) return 'no';
  const { hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return 'no';
  return allowPrivate || privateHost(hostname) === undefined ? 'yes' : 'no';
}
