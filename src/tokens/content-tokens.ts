import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import type { ImageTokenRule } from '../profile/profile.ts';
import type { TokenCounter } from './example-tokens.ts';
import { imagePartTokens } from './image-tokens.ts';

/** A message's content, taken apart for counting. */
export interface Content {
  /** The string, or the text of each text or refusal part. */
  readonly texts: readonly string[];
  readonly images: readonly JsonObject[];
}

/** What a message says: `content` as string or parts, and the `refusal` string. Other shapes say nothing. */
export function contentOf(message: JsonObject): Content {
  const { content, refusal } = message;
  const texts: string[] = [];
  const images: JsonObject[] = [];
  if (typeof content === 'string') texts.push(content);
  for (const part of Array.isArray(content) ? content : []) {
    if (!isObject(part)) continue;
    if (typeof part['text'] === 'string') texts.push(part['text']);
    else if (typeof part['refusal'] === 'string') texts.push(part['refusal']);
    else if (part['type'] === 'image_url') images.push(part);
  }
  if (typeof refusal === 'string') texts.push(refusal);
  return { texts, images };
}

/** Tokens of the parts, each counted by itself. */
export function textTokens(texts: readonly string[], counter: TokenCounter): number {
  return texts.reduce((sum, text) => sum + counter.count(text), 0);
}

export function imagesTokens(
  images: readonly JsonObject[],
  rule: ImageTokenRule | undefined,
): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (const image of images) {
    const tokens = imagePartTokens(image, rule);
    low += tokens.low;
    high += tokens.high;
  }
  return { low, high };
}
