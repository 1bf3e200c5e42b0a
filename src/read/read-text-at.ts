import { constants } from 'node:buffer';
import { byteOrderMarkBytes } from './byte-order-mark.ts';
import { chunkAt } from './chunk-at.ts';
import { type ShortText, shortOf } from './line.ts';
import { lineEnd } from './line-end.ts';
import type { RandomAccess } from './random-access.ts';
import { readLines } from './read-lines.ts';
import type { ShortenOptions } from './short-line.ts';

/** The text of the line that `readLineAt` would read, which is not parsed unless it has to be. */
export function readTextAt(
  source: RandomAccess,
  offset: number,
  options: ShortenOptions,
): { readonly text: string; readonly short: ShortText | undefined } | undefined {
  const chunk = chunkAt(source, offset, options);
  if (chunk === undefined) return undefined;
  const { bytes, short } = chunk;
  const start = byteOrderMarkBytes(bytes, offset);
  const end = lineEnd(bytes, start, bytes.length);
  // A long line may have payloads that are left out of its text; what is left of a short one has stand-ins for them.
  const limit = short === undefined ? options.longLineBytes : short.holes.length === 0 ? options.lineBytes : 0;
  const isWhole = end - start <= Math.min(limit, options.lineBytes, constants.MAX_STRING_LENGTH);
  // Behind a byte order mark alone there is no line.
  if (isWhole && start < bytes.length) return { text: bytes.toString('utf8', start, end), short: undefined };
  const line = readLines(chunk, 0, options).next().value;
  return line && { text: line.text, short: shortOf(line) };
}
