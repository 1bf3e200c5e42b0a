import type { JsonObject } from '../format/example.ts';
import { type DataUrl, isDataUrl, parseDataUrl } from './data-url.ts';
import { dataUrlBytes } from './data-url-bytes.ts';
import type { ImageFacts } from './image-facts.ts';
import { readImageBytes } from './read-image.ts';

/** What can be told of an `image_url` object without a network. */
export interface ReadImage {
  /** Undefined for an image that the record does not hold. */
  readonly data: DataUrl | undefined;
  /** Undefined as well where the payload is broken, or cannot be read any more. */
  readonly facts: ImageFacts | undefined;
}

const NOT_HELD: ReadImage = { data: undefined, facts: undefined };

/** One reading for the token count and for every rule; it lives as long as the record. */
const known = new WeakMap<JsonObject, ReadImage>();

/** Reads the image of an `image_url` object, once. */
export function imageOf(imageUrl: JsonObject): ReadImage {
  let image = known.get(imageUrl);
  if (image === undefined) {
    image = readImageUrl(imageUrl['url']);
    known.set(imageUrl, image);
  }
  return image;
}

/** Keeps the reading of an image whose URL is not whole. */
export function rememberImage(imageUrl: JsonObject, image: ReadImage): void {
  known.set(imageUrl, image);
}

function readImageUrl(url: unknown): ReadImage {
  if (typeof url !== 'string' || !isDataUrl(url)) return NOT_HELD;
  const data = parseDataUrl(url);
  return { data, facts: data.problem === undefined ? readImageBytes(dataUrlBytes(url, data)) : undefined };
}
