import { chunkAt } from './chunk-at.ts';
import type { Line } from './line.ts';
import type { RandomAccess } from './random-access.ts';
import { readLines } from './read-lines.ts';
import type { ShortenOptions } from './short-line.ts';

/** Reads the line that starts at `offset` again, as its chunk was read; undefined when nothing is there any more. */
export function readLineAt(source: RandomAccess, offset: number, options: ShortenOptions): Line | undefined {
  const chunk = chunkAt(source, offset, options);
  return chunk && readLines(chunk, 0, options).next().value;
}
