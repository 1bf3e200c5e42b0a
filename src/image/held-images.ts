import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import type { Hole } from '../read/short-line.ts';
import { findStandIn } from '../read/stand-in.ts';
import { rememberImage } from './image-of.ts';
import { readShortImage } from './read-short-image.ts';

/**
 * Reads the images of a record whose payloads have holes, for everyone who asks for them later. Gives the holes that
 * stand where only images are looked at; any other is in a text that somebody may read.
 */
export function heldImages(value: unknown, holes: readonly Hole[]): ReadonlySet<Hole> {
  const held = new Set<Hole>();
  for (const imageUrl of imageUrlsOf(value)) {
    const { url } = imageUrl;
    if (typeof url !== 'string') continue;
    const standIn = findStandIn(url);
    const hole = standIn && holes.find((each) => url.startsWith(each.standIn, standIn.at));
    if (standIn === undefined || hole === undefined || held.has(hole)) continue;
    if (findStandIn(url, standIn.at + standIn.length) !== undefined) continue;
    const image = readShortImage(url, standIn, hole.payload);
    if (image === undefined) continue;
    rememberImage(imageUrl, image);
    held.add(hole);
  }
  return held;
}

/** The `image_url` objects of image parts in messages, wherever a format has messages. */
function* imageUrlsOf(value: unknown): Generator<JsonObject> {
  if (!isObject(value)) return;
  const input = value['input'];
  const lists = [value['messages'], value['preferred_output'], value['non_preferred_output']];
  if (isObject(input)) lists.push(input['messages']);
  for (const list of lists) {
    for (const message of Array.isArray(list) ? list : []) {
      const content = isObject(message) ? message['content'] : undefined;
      for (const part of Array.isArray(content) ? content : []) {
        if (!isObject(part) || part['type'] !== 'image_url' || !isObject(part['image_url'])) continue;
        // A part with a text of its own is read as text.
        if (typeof part['text'] === 'string' || typeof part['refusal'] === 'string') continue;
        yield part['image_url'];
      }
    }
  }
}
