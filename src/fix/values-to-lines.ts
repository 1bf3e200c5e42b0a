import { isObject } from '../format/is-object.ts';
import { BYTE_ORDER_MARK } from '../read/byte-order-mark.ts';
import { parseJson } from '../read/file-kinds/parse-json.ts';

/** Why a text cannot be written as one record a line. */
export class ConversionError extends Error {
  override readonly name = 'ConversionError';
}

/** Takes the blocks of a UTF-8 text that holds records one after the other; gives the lines of a JSONL file. */
export interface LineMaker {
  /** The records that end in the block, each with a line feed. @throws ConversionError */
  readonly add: (block: Uint8Array) => Buffer[];
  /** @throws ConversionError when the text ends in the middle of something */
  readonly end: () => void;
  readonly records: () => number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LINE_END = Buffer.from('\n');

/** A record of more bytes is none. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * Writes the records of a JSON array, or records that follow one another with or without commas and white space between
 * them, one a line. Inside a record only line breaks between tokens go, with the indentation behind them; strings,
 * numbers, the order of keys and all other bytes stay. Each record is parsed before it is given out.
 */
export function lineMaker(mostBytes = MOST_BYTES): LineMaker {
  let kept = Buffer.allocUnsafe(1 << 16);
  let used = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let afterBreak = false;
  /** Undefined before the first byte that is no white space. */
  let isArray: boolean | undefined;
  let closed = false;
  let seen = 0;
  /** Bytes of byte order marks at the start: joined files have left several. */
  let marks = 0;
  let records = 0;

  return {
    add(block) {
      const lines: Buffer[] = [];
      for (const byte of block) {
        seen++;
        if (depth > 0) inside(byte, lines);
        else between(byte);
      }
      return lines;
    },
    end() {
      if (depth > 0) throw new ConversionError(`record ${records + 1} is cut off`);
      if (isArray === true && !closed) throw new ConversionError('the array is not closed');
    },
    records: () => records,
  };

  function between(byte: number): void {
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === SPACE || byte === TAB) return;
    if (marks === seen - 1 && byte === BYTE_ORDER_MARK[marks % BYTE_ORDER_MARK.length]) {
      marks++;
      return;
    }
    if (closed) throw new ConversionError('something follows the array');
    if (isArray === undefined && byte === OPEN) {
      isArray = true;
      return;
    }
    isArray ??= false;
    if (byte === OPEN_BRACE) {
      depth = 1;
      used = 0;
      keep(byte);
      return;
    }
    if (byte === COMMA) return;
    if (isArray && byte === CLOSE) {
      closed = true;
      return;
    }
    throw new ConversionError(`what follows record ${records} is no JSON object`);
  }

  function inside(byte: number, lines: Buffer[]): void {
    if (inString) {
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN)
        throw new ConversionError(`record ${records + 1} has a line break in a string`);
      keep(byte);
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) inString = false;
      return;
    }
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
      afterBreak = true;
      return;
    }
    if (afterBreak && (byte === SPACE || byte === TAB)) return;
    // A number or a word that the break parts must not grow together: 1 and 2 are not 12.
    if (afterBreak && /[\w.+-]{2}/.test(String.fromCharCode(kept[used - 1] ?? 0, byte))) keep(SPACE);
    afterBreak = false;
    keep(byte);
    if (byte === QUOTE) inString = true;
    else if (byte === OPEN || byte === OPEN_BRACE) depth++;
    else if (byte === CLOSE || byte === CLOSE_BRACE) depth--;
    if (depth === 0) lines.push(record());
  }

  function record(): Buffer {
    const text = kept.toString('utf8', 0, used);
    records++;
    if (!isObject(parseJson(text))) throw new ConversionError(`record ${records} is not JSON`);
    return Buffer.concat([kept.subarray(0, used), LINE_END]);
  }

  function keep(byte: number): void {
    if (used === kept.length) {
      if (used >= mostBytes) throw new ConversionError(`record ${records + 1} is over ${mostBytes / 2 ** 20} MB`);
      const grown = Buffer.allocUnsafe(used * 2);
      kept.copy(grown);
      kept = grown;
    }
    kept[used++] = byte;
  }
}
