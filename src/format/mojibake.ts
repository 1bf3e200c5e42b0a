import type { Example } from './example.ts';

/** One of these is in every text that the pattern finds; single characters are looked for fastest. */
const FIRST_CHARACTERS = [...'ÃÂâðÐÑãäåæçèéï锟'];
/** What Windows-1252 makes of the bytes 80 to 9F. */
const CP1252 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const LATE = `[\\u0080-\\u00bf${CP1252}]`;

/**
 * UTF-8 that was read as Latin-1 or Windows-1252. Only what no language writes: a capital Portuguese `Ã` before a closing
 * quotation mark, say, is not.
 */
const MOJIBAKE = new RegExp(
  [
    'Ã[\\u0080-\\u009f\\u00a1-\\u00ba\\u00bc-\\u00bfœŸƒ]',
    `Ã[\\u00bb${CP1252}](?=[a-z])`,
    '(?<=[a-z])Ã\\u00a0',
    'Â[\\u0080-\\u00a0\\u00a2-\\u00ba\\u00bc-\\u00bf]',
    `â(?:[\\u0080-\\u009f€‚„†ˆ‰Š™]${LATE}|€(?=$|[\\s\\w]))`,
    `ðŸ${LATE}`,
    `(?:[ÐÑ]${LATE}){3}`,
    `(?:[ãäåæçèéï]${LATE}{2}){2}`,
    'ï»¿|ï¿½',
    '锟斤拷',
  ].join('|'),
);

/** Escapes may hide anything. */
const SIGNS = [...FIRST_CHARACTERS, '\ufffd', '\\u'];

/** False when no text of a record can hold mojibake or U+FFFD, told from its line. */
export function mayHoldMojibake({ text, mayHold }: Pick<Example, 'text' | 'mayHold'>): boolean {
  for (const sign of mayHold.which(SIGNS)) if (text.includes(sign)) return true;
  return false;
}

/** The UTF-16 index of the first mojibake in a text, or -1. */
export function mojibakeIndex(text: string): number {
  for (const first of FIRST_CHARACTERS) if (text.includes(first)) return text.search(MOJIBAKE);
  return -1;
}
