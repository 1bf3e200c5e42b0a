import type { ShortText } from './line.ts';

/** Where a position of a short text is in the original, in UTF-16 units or in bytes: what is left out is ASCII. */
export type OriginalPosition = (index: number) => number;

/** Gives, for UTF-16 indexes of a short text, how far what stands there is moved in the original text. */
export function movedInOriginal(text: string, short: ShortText | undefined): OriginalPosition {
  if (short === undefined) return () => 0;
  const holes = short.holes.map(({ standIn, bytes }) => ({
    end: text.indexOf(standIn) + standIn.length,
    missing: bytes - standIn.length,
  }));
  return (index) => holes.reduce((sum, { end, missing }) => (index >= end ? sum + missing : sum), 0);
}
