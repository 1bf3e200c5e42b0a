import { addToFold, type Fold, startFold } from '../engine/fold.ts';
import { formatNumber } from '../engine/message.ts';
import { quote } from '../format/quote.ts';
import type { UrlResult } from '../urls/url-result.ts';
import { type RemoteFault, remoteFault } from './remote-fault.ts';
import type { FoundUrl } from './url-sample.ts';

/** URLs with the same fault: one, or all in one finding. */
export interface FaultGroup {
  readonly fault: RemoteFault;
  /** The first URL in quotes without what follows its path, and how many more there are. */
  readonly which: string;
  readonly places: Fold;
}

/** A fault is told URL by URL up to this many. */
const TOLD = 20;

/** What is wrong with the URLs that were checked, in the order of the file; one group for each URL unless `isFolded`. */
export function faultGroups(
  found: readonly FoundUrl[],
  results: ReadonlyMap<string, UrlResult>,
  mostBytes: number,
  isFolded: boolean,
): FaultGroup[] {
  const byKind = new Map<string, { readonly fault: RemoteFault; readonly url: FoundUrl }[]>();
  for (const url of found) {
    const result = results.get(url.url);
    const fault = result && remoteFault(result, mostBytes);
    if (fault === undefined) continue;
    const others = byKind.get(fault.kind);
    if (others === undefined) byKind.set(fault.kind, [{ fault, url }]);
    else others.push({ fault, url });
  }
  return [...byKind.values()].flatMap((all) =>
    isFolded && all.length > TOLD ? [groupOf(all)] : all.map((each) => groupOf([each])),
  );
}

function groupOf(all: readonly { readonly fault: RemoteFault; readonly url: FoundUrl }[]): FaultGroup {
  const [first] = all;
  if (first === undefined) throw new RangeError('a group needs a URL');
  const { origin, pathname } = new URL(first.url.url);
  const shown = quote(`${origin}${pathname}`);
  const more = all.length - 1;
  const places = startFold();
  for (const { url } of all) addToFold(places, url.place, url.at);
  places.count = all.reduce((sum, { url }) => sum + url.images, 0);
  return { fault: first.fault, which: more === 0 ? shown : `${shown} and ${formatNumber(more)} more URLs`, places };
}
