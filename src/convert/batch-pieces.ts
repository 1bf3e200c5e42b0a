import type { Batch } from './convert-batches.ts';

/** A batch for its target, in order: the source's own bytes where rows are as they were, text where they are not. */
export function* batchPieces({ rows, bytes, spans }: Batch): Generator<Uint8Array | string> {
  let text = '';
  /** Bytes `[from, to)` of rows that follow one another. */
  let from = 0;
  let to = 0;
  for (const [index, row] of rows.entries()) {
    if (row.text === undefined) continue;
    const start = spans[2 * index] ?? 0;
    const end = spans[2 * index + 1] ?? 0;
    if (!row.same || start !== to) {
      if (to > from) yield bytes.subarray(from, to);
      from = row.same ? start : 0;
      to = from;
    }
    if (!row.same) text += row.text + row.lineEnd;
    else {
      if (text !== '') yield text;
      text = '';
      to = end;
    }
  }
  if (to > from) yield bytes.subarray(from, to);
  if (text !== '') yield text;
}
