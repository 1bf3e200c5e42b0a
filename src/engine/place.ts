/**
 * Where a record starts, in terms that a reader of any byte range knows by itself.
 * `line` and `example` are counted from the start of the chunk that holds `offset`; the engine adds the chunk's bases
 * after the fold, so no reader has to know what came before its range.
 */
export interface Place {
  /** Index of the file in the run. */
  readonly file: number;
  /** Byte offset of the line's first byte in the (decompressed) file. */
  readonly offset: number;
  /** 0-based line in its chunk. */
  readonly line: number;
  /** 0-based non-blank line in its chunk. */
  readonly example: number;
}

/** Order of appearance: by file, then by byte offset. */
export function comparePlaces(a: Place, b: Place): number {
  return a.file - b.file || a.offset - b.offset;
}
