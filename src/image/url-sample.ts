import { hash as hashOnce } from 'node:crypto';
import { addToSample, type HashSample, mergeSamples, sampledEntries, startSample } from '../engine/hash-sample.ts';
import { comparePlaces, type Place } from '../engine/place.ts';

/** A URL of a file, and where it comes first. */
export interface FoundUrl {
  readonly url: string;
  /** Images with this URL. */
  images: number;
  readonly place: Place;
  readonly at: string;
}

/** The different URLs of a file, bounded: of more than `MOST` those with the smallest hashes. */
export type UrlSample = HashSample<FoundUrl>;

const MOST = 100_000;

export function startUrlSample(most: number = MOST): UrlSample {
  return startSample(most);
}

export function addUrl(sample: UrlSample, url: string, place: Place, at: string): void {
  addToSample(
    sample,
    hashOnce('sha1', url, 'base64'),
    () => ({ url, images: 0, place, at }),
    (entry) => {
      entry.images++;
    },
  );
}

/** Adds what comes next in the file. May reuse its arguments. */
export function mergeUrlSamples(earlier: UrlSample, later: UrlSample): UrlSample {
  mergeSamples(earlier, later, (a, b) => {
    const first = comparePlaces(a.place, b.place) <= 0 ? a : b;
    return { ...first, images: a.images + b.images };
  });
  return earlier;
}

/** The URLs in the order in which they come first. */
export function urlsInOrder(sample: UrlSample): FoundUrl[] {
  return [...sampledEntries(sample).values()].sort((a, b) => comparePlaces(a.place, b.place) || (a.at < b.at ? -1 : 1));
}
