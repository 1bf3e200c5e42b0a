import { type DataUrlProblem, isDataUrl } from './data-url.ts';
import { ENCODED_START } from './encoded-start.ts';
import { formatInWords } from './format-in-words.ts';
import type { ReadImage } from './image-of.ts';

/** The one reason why an image cannot be read at all; where there is one, nothing else is said about the image. */
export type ImageFault =
  | { readonly kind: 'media-type'; readonly mediaType: string }
  | { readonly kind: 'payload'; readonly problem: DataUrlProblem }
  | { readonly kind: 'no-prefix' | 'hex' }
  | { readonly kind: 'twice' | 'format'; readonly words: string }
  | { readonly kind: 'truncated' | 'damaged'; readonly format: string; readonly words: string };

const PICTURES: ReadonlySet<string | undefined> = new Set(['PNG', 'JPEG', 'MPO', 'WEBP']);

/** First bytes of PNG, JPEG and RIFF in hexadecimal: base64 takes its digits without a word. */
const HEX_START = /^(?:89504e47|ffd8ff|52494646)[0-9a-f]*$/i;

/** A data URL whose start was lost. */
const HEADLESS = /^(?:image\/[\w.+-]{1,40})?;?base64,/i;

const BARE_HEAD = 64;

/** The fault of an image, or undefined; URLs that lead elsewhere have none here. */
export function imageFault(url: string, { data, facts }: ReadImage): ImageFault | undefined {
  if (data === undefined) return isBareBase64(url) ? { kind: 'no-prefix' } : undefined;
  const { mediaType, problem, start } = data;
  if (problem?.kind !== 'no-comma' && !mediaType.startsWith('image/')) return { kind: 'media-type', mediaType };
  if (problem !== undefined) return { kind: 'payload', problem };
  if (facts === undefined) return undefined;
  const { format, problem: broken } = facts;
  if (format === 'base64' || format === 'data URL') return { kind: 'twice', words: formatInWords(format) };
  if (!PICTURES.has(format)) {
    if (HEX_START.test(url.slice(start, start + BARE_HEAD))) return { kind: 'hex' };
    return { kind: 'format', words: formatInWords(format) };
  }
  return broken && { kind: broken.kind, format: format ?? '', words: broken.words };
}

/** True for a payload without `data:…;base64,` in front: it is the start of a picture. */
export function isBareBase64(url: string): boolean {
  if (isDataUrl(url)) return false;
  const head = url.slice(0, BARE_HEAD).trim();
  if (HEADLESS.test(head)) return true;
  return head.length >= 32 && ENCODED_START.test(head) && /^[A-Za-z0-9+/]+={0,2}$/.test(head);
}
