import { hash as hashOnce } from 'node:crypto';
import { addToSample, type HashSample, mergeSamples, sampledEntries, startSample } from '../engine/hash-sample.ts';
import { comparePlaces, type Place } from '../engine/place.ts';

/** A URL of a file, and where it comes first. */
export interface FoundUrl {
  readonly url: string;
  /** Images with this URL. */
  readonly images: number;
  readonly place: Place;
  readonly at: string;
}

/** The different URLs of a file, bounded: of more than `MOST` those with the smallest hashes. */
export type UrlSample = HashSample<{ found: FoundUrl }>;

const MOST = 100_000;

export function startUrlSample(most: number = MOST): UrlSample {
  return startSample(most);
}

export function addUrl(sample: UrlSample, url: string, place: Place, at: string): void {
  addToSample(
    sample,
    hashOnce('sha1', url, 'base64'),
    () => ({ found: { url, images: 0, place, at } }),
    (entry) => {
      entry.found = { ...entry.found, images: entry.found.images + 1 };
    },
  );
}

/** Adds what comes next in the file. May reuse its arguments. */
export function mergeUrlSamples(earlier: UrlSample, later: UrlSample): UrlSample {
  mergeSamples(earlier, later, ({ found: a }, { found: b }) => {
    const first = comparePlaces(a.place, b.place) <= 0 ? a : b;
    return { found: { ...first, images: a.images + b.images } };
  });
  return earlier;
}

/** The URLs in the order in which they come first. */
export function urlsInOrder(sample: UrlSample): FoundUrl[] {
  const found = [...sampledEntries(sample).values()].map((entry) => entry.found);
  return found.sort((a, b) => comparePlaces(a.place, b.place) || (a.at < b.at ? -1 : 1));
}
