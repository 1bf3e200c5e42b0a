import type { RedirectFault } from './url-result.ts';

const LONGEST_LOCATION = 8192;

/** The URL that a header `Location` names, or why it is not followed. Where it leads is for others to check. */
export function nextUrl(location: string | undefined, from: URL, allowDowngrade: boolean): URL | RedirectFault {
  if (location === undefined || location.length > LONGEST_LOCATION || !URL.canParse(location, from.href))
    return 'nowhere';
  const next = new URL(location, from);
  next.hash = '';
  if (next.protocol !== 'http:' && next.protocol !== 'https:') return 'scheme';
  if (next.username !== '' || next.password !== '') return 'credentials';
  return from.protocol === 'https:' && next.protocol === 'http:' && !allowDowngrade ? 'downgrade' : next;
}
