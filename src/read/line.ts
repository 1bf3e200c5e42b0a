import type { Place } from '../engine/place.ts';
import type { MayHold } from './may-hold.ts';
import type { ShortLine } from './short-line.ts';

/** Why a line is not JSON: an exact offset and a cause a person can act on. */
export interface SyntaxProblem {
  readonly cause: SyntaxCause;
  /** UTF-16 offset in the line's text of what is wrong: where parsing cannot go on, or the quote or comma just before. */
  readonly index: number;
  /** UTF-16 length of the offending text, at least 1. */
  readonly length: number;
  /** What was met there, in words; text from the data in it is quoted and cut. */
  readonly detail: string;
}

export type SyntaxCause =
  | 'unescaped-quote'
  | 'escaped-closing-quote'
  | 'trailing-comma'
  | 'extra-comma'
  | 'single-quotes'
  | 'python-literal'
  | 'not-a-number'
  | 'smart-quotes'
  | 'raw-control-character'
  | 'truncated'
  | 'unclosed-string'
  | 'missing-comma'
  | 'missing-colon'
  | 'wrong-bracket'
  | 'glued-records'
  | 'comment'
  | 'unquoted-key'
  | 'unquoted-value'
  | 'bad-escape'
  | 'bad-number'
  | 'byte-order-mark'
  | 'odd-whitespace'
  | 'merge-conflict'
  | 'stream-prefix'
  | 'terminal-colours'
  | 'markdown-fence'
  | 'csv-quoting'
  | 'nul-bytes'
  | 'not-json';

/** What one pass over a line's bytes found beside syntax. Offsets are byte offsets in the line. */
export interface LineFacts {
  /** Levels of arrays and objects inside each other; 0 for a bare string or number. */
  readonly depth: number;
  /** The later one of each pair of equal keys in one object, with its quotes; at most 100 are kept. */
  readonly duplicateKeys: readonly { readonly key: string; readonly start: number; readonly end: number }[];
  readonly duplicateKeyCount: number;
  /** Numbers that a double cannot hold; at most 100 are kept. */
  readonly unsafeNumbers: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly unsafeNumberCount: number;
}

/** One physical line, cut on byte 0x0A. `text` has neither the line end nor a byte order mark. */
export type Line =
  | { readonly kind: 'blank'; readonly place: Place; readonly text: string }
  | {
      readonly kind: 'too-long';
      readonly place: Place;
      readonly text: string;
      readonly bytes: number;
      /** It begins with a NUL byte, as no record does. */
      readonly isNul: boolean;
    }
  | {
      readonly kind: 'not-utf8';
      readonly place: Place;
      readonly text: string;
      /** Byte offset in the line of the first invalid sequence. */
      readonly invalidAt: number;
      /** The bytes there, at most four. */
      readonly invalidBytes: readonly number[];
      /** The likely encoding when the bytes make sense in one, for example `Windows-1252`. */
      readonly likely: string | undefined;
    }
  | {
      readonly kind: 'broken';
      readonly place: Place;
      readonly text: string;
      readonly problem: SyntaxProblem;
      readonly short?: ShortText;
    }
  | {
      readonly kind: 'parsed';
      readonly place: Place;
      readonly text: string;
      readonly value: unknown;
      readonly facts: LineFacts;
      /**
       * False when the text surely does not hold these characters as they are. One look at the bytes of many lines costs
       * less than one at each line.
       */
      readonly mayHold: MayHold;
      readonly short?: ShortText;
    };

/** What the text of a long line lacks: the middles of its base64 payloads. Positions in `text` are the engine's to translate. */
export interface ShortText extends Pick<ShortLine, 'holes' | 'hash'> {
  /** Bytes of the whole line. */
  readonly bytes: number;
}

/** What a line's text lacks. */
export function shortOf(line: Line): ShortText | undefined {
  return line.kind === 'parsed' || line.kind === 'broken' ? line.short : undefined;
}
