import { pointerInWords } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import { loadProfile, profileIds } from '../profile/load-profile.ts';
import type { UnknownParameter } from './unknown-parameters.ts';

/** A place in a request, in words. */
export function placeInWords(pointer: string): string {
  return pointer === '' ? 'The request' : pointerInWords(pointer);
}

/** What to do about a key that is no parameter, with a leading space. */
export function aboutUnknown({ parent, key, isForeign, belongs, meant }: UnknownParameter): string {
  if (isForeign) return ` ${takers(parent, key)} Leave it out.`;
  if (belongs !== undefined) return ` It belongs ${under(belongs)}.`;
  if (meant === undefined) return ' Remove it.';
  return meant.parent === parent
    ? ` Did you mean ${quote(meant.key)}?`
    : ` Did you mean ${quote(meant.key)}? That belongs ${under(meant.parent)}.`;
}

function under(path: string): string {
  return path === '' ? 'at the top of the request' : `under ${path}`;
}

function takers(parent: string, key: string): string {
  const path = parent === '' ? key : `${parent}.${key}`;
  const ids = profileIds.filter((id) => loadProfile(id)?.job.extraParameters?.value.includes(path));
  return ids.length === 0 ? 'Only other providers take it.' : `It exists on ${ids.join(' and ')} only.`;
}
