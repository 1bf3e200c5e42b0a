import { textDigitsEnd } from '../read/base64-text.ts';

/** The part before the comma is looked for this far. */
const LONGEST_HEAD = 1024;

/** A data URL, taken apart and measured without decoding it. */
export interface DataUrl {
  /** Lower case; empty when the URL names none. */
  readonly mediaType: string;
  /** Index of the payload's first character in the URL. */
  readonly start: number;
  /** Bytes that the payload decodes to. */
  readonly bytes: number;
  /** White space stands in the payload. */
  readonly wrapped: boolean;
  /** The `=` at the end are left out. */
  readonly unpadded: boolean;
  readonly problem: DataUrlProblem | undefined;
}

export type DataUrlProblem =
  | { readonly kind: 'no-comma' | 'no-base64-flag' | 'empty' | 'length' }
  /** `index` counts the payload's UTF-16 units from 0. */
  | { readonly kind: 'character'; readonly index: number; readonly character: string };

const DIGIT = 1;
const SPACE = 2;
const PADDING = 3;
const EQUALS = 0x3d;

const KINDS = new Uint8Array(128);
for (const digit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') {
  KINDS[digit.charCodeAt(0)] = DIGIT;
}
for (const space of ' \t\n\r\f') KINDS[space.charCodeAt(0)] = SPACE;
KINDS[EQUALS] = PADDING;

/** True for a text that starts like a data URL, in any case, behind white space or not. */
export function isDataUrl(url: string): boolean {
  return url.slice(0, 64).trimStart().slice(0, 5).toLowerCase() === 'data:';
}

/**
 * Checks alphabet and padding of a base64 data URL in one pass over its characters; nothing is decoded or copied. A
 * payload with a problem is measured up to it.
 */
export function parseDataUrl(url: string): DataUrl {
  const scheme = url.indexOf(':');
  const comma = url.slice(0, LONGEST_HEAD).indexOf(',');
  const head = url.slice(scheme + 1, comma < 0 ? LONGEST_HEAD : comma);
  const [type = '', ...parameters] = head.toLowerCase().split(';');
  const found = { mediaType: type.trim(), start: comma + 1, bytes: 0, wrapped: false, unpadded: false };
  if (comma < 0) return { ...found, problem: { kind: 'no-comma' } };
  if (parameters.at(-1)?.trim() !== 'base64') return { ...found, problem: { kind: 'no-base64-flag' } };
  return { ...found, ...measure(url, comma + 1) };
}

function measure(url: string, start: number): Pick<DataUrl, 'bytes' | 'wrapped' | 'unpadded' | 'problem'> {
  let spaces = 0;
  let padding = 0;
  let bad = -1;
  // Most payloads have nothing but digits.
  for (let index = textDigitsEnd(url, start); index < url.length; index++) {
    const code = url.charCodeAt(index);
    const kind = code < 128 ? KINDS[code] : 0;
    if (kind === DIGIT && padding === 0) continue;
    if (kind === SPACE) spaces++;
    else if (kind === PADDING && padding < 2) padding++;
    else {
      bad = index;
      break;
    }
  }
  const digits = (bad < 0 ? url.length : bad) - start - spaces - padding;
  const bytes = Math.floor((digits * 3) / 4);
  const measured = { bytes, wrapped: spaces > 0, unpadded: padding === 0 && digits % 4 > 1 };
  if (bad >= 0) {
    // An `=` that more text follows is what is wrong, not the text.
    const at = padding > 0 ? url.indexOf('=', start) : bad;
    const character = String.fromCodePoint(url.codePointAt(at) ?? 0);
    return { ...measured, problem: { kind: 'character', index: at - start, character } };
  }
  if (digits === 0) return { ...measured, problem: { kind: 'empty' } };
  const fits = padding > 0 ? (digits + padding) % 4 === 0 : digits % 4 !== 1;
  return { ...measured, problem: fits ? undefined : { kind: 'length' } };
}
