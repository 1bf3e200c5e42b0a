import { CHARACTER_CLASS_RUNS } from '../generated/character-classes.ts';

/** What the split patterns tell apart, in the order of the generated runs. */
export const OTHER = 0;
/** Lu, Lt */
export const UPPER = 1;
/** Ll */
export const LOWER = 2;
/** Lm, Lo: counts as upper and as lower case */
export const CASELESS = 3;
/** M: like a caseless letter in o200k_base, a symbol in cl100k_base */
export const MARK = 4;
export const NUMBER = 5;
/** White_Space, but for the next */
export const SPACE = 6;
/** CR, LF */
export const NEWLINE = 7;

/** All assigned letters, digits and spaces lie below; of what lies above only variation selectors have a class. */
const PLANES_END = 0x40000;
const SELECTORS_START = 0xe0100;
const SELECTORS_END = 0xe01f0;

/** Class by code point, Unicode 16.0: that of the Rust regex crate which tiktoken uses, whatever Node's own is. */
export const CHARACTER_CLASSES = expand(CHARACTER_CLASS_RUNS);

function expand(runs: string): Uint8Array {
  const classes = new Uint8Array(PLANES_END);
  let start = 0;
  for (const run of runs.split(' ')) {
    const colon = run.length - 2;
    const end = start + Number.parseInt(run.slice(0, colon), 36);
    if (end <= PLANES_END) classes.fill(run.charCodeAt(colon + 1) - 0x30, start, end);
    start = end;
  }
  return classes;
}

/**
 * The character at `at` in valid UTF-8: its class in the lower four bits, its length in bytes above them. At the end of
 * the text the class of a space is what no run goes on with.
 */
export function characterAt(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return END;
  const lead = bytes[at] as number;
  if (lead < 0x80) return (CHARACTER_CLASSES[lead] as number) | 0x10;
  if (lead < 0xe0) {
    return (CHARACTER_CLASSES[((lead & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f)] as number) | 0x20;
  }
  const low = (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f);
  if (lead < 0xf0) return (CHARACTER_CLASSES[((lead & 0xf) << 12) | low] as number) | 0x30;
  const code = ((lead & 7) << 18) | (low << 6) | ((bytes[at + 3] as number) & 0x3f);
  if (code < PLANES_END) return (CHARACTER_CLASSES[code] as number) | 0x40;
  return code >= SELECTORS_START && code < SELECTORS_END ? MARK | 0x40 : OTHER | 0x40;
}

/** No class: the end of the text. */
export const END = 8;

/** Not ASCII: the class takes more bytes than one. */
export const WIDE = 9;

/** A byte that no UTF-8 holds: it stands behind the text, so that runs end without a look at their length. */
export const TEXT_END = 0xff;

/** Class of the ASCII characters by byte, `WIDE` for all bytes above, `END` for the byte behind the text. */
export const BYTE_CLASSES = new Uint8Array(256).fill(WIDE);
BYTE_CLASSES.set(CHARACTER_CLASSES.subarray(0, 128));
BYTE_CLASSES[TEXT_END] = END;
