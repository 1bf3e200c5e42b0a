import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import type { ImageSize } from '../image/image-facts.ts';
import { imageOf } from '../image/image-of.ts';
import type { ImageTokenRule } from '../profile/profile.ts';

/** gpt-4o's rule: the one for models whose rule is not known. */
const TILE_RULE: ImageTokenRule = { kind: 'tile', base: 85, tile: 170 };

const MOST_TILES = 8;
const MOST_PATCHES = 1536;
const LONG_SIDE = 2048;
const SHORT_SIDE = 768;
const TILE = 512;
const PATCH = 32;

/**
 * The tokens of an `image_url` part. A size that the record does not hold (a remote image) makes it a range, from the
 * cheapest to the dearest image there is.
 */
export function imagePartTokens(part: JsonObject, given: ImageTokenRule | undefined): { low: number; high: number } {
  const rule = given ?? TILE_RULE;
  const image = part['image_url'];
  const detail = isObject(image) ? image['detail'] : undefined;
  if (rule.kind === 'tile' && detail === 'low') return { low: rule.base, high: rule.base };
  const size = isObject(image) ? imageOf(image).facts?.size : undefined;
  if (size !== undefined) {
    const tokens = imageTokens(size, rule);
    return { low: tokens, high: tokens };
  }
  if (rule.kind === 'patch')
    return { low: patchTokens(1, rule.multiplier), high: patchTokens(MOST_PATCHES, rule.multiplier) };
  return { low: rule.base + (detail === 'high' ? rule.tile : 0), high: rule.base + MOST_TILES * rule.tile };
}

/** The tokens of an image seen in full detail (`detail` high or auto). */
export function imageTokens(size: ImageSize, rule: ImageTokenRule): number {
  const { width, height } = scaled(size, Math.min(1, LONG_SIDE / Math.max(size.width, size.height)));
  return rule.kind === 'tile'
    ? rule.base + rule.tile * tilesOf({ width, height })
    : patchTokens(patchesOf({ width, height }), rule.multiplier);
}

function patchTokens(patches: number, multiplier: number): number {
  return Math.ceil(patches * multiplier) + 1;
}

function scaled({ width, height }: ImageSize, ratio: number): ImageSize {
  return { width: width * ratio, height: height * ratio };
}

/** Tiles of 512 px after the short side was brought down to 768 px. Images are never enlarged. */
function tilesOf(size: ImageSize): number {
  const { width, height } = scaled(size, Math.min(1, SHORT_SIDE / Math.min(size.width, size.height)));
  return unitsOf(Math.round(width), TILE) * unitsOf(Math.round(height), TILE);
}

/** Patches of 32 px; a larger image is shrunk until it has at most 1536 and one side is a whole number of patches. */
function patchesOf({ width, height }: ImageSize): number {
  const patches = unitsOf(width, PATCH) * unitsOf(height, PATCH);
  if (patches <= MOST_PATCHES) return patches;
  const shrink = Math.sqrt((PATCH * PATCH * MOST_PATCHES) / (width * height));
  const columns = (width * shrink) / PATCH;
  const rows = (height * shrink) / PATCH;
  const fit = Math.min(Math.floor(columns) / columns, Math.floor(rows) / rows);
  return unitsOf(columns * fit, 1) * unitsOf(rows * fit, 1);
}

/** How many units cover the length; a billionth over is a rounding error of the scaling. */
function unitsOf(length: number, unit: number): number {
  return Math.max(1, Math.ceil(length / unit - 1e-9));
}
