import { type LintSource, openInput } from '../read/input.ts';
import type { ConvertedRow } from './convert-batches.ts';
import type { ConvertOptions } from './convert-options.ts';

/**
 * Converts a dataset for another service or trainer, row by row in the order of the source. Nothing is lost silently: what a
 * row loses or what changes in it is in its `notes`, and a row that cannot be written has no `text` and a note of kind `skipped`
 * that says why. Nothing is fetched, uploaded or written.
 *
 * @param source a path, a file URL, bytes, `{ text }`, or an async iterable of bytes; gzip is read too
 * @returns rows; `text` has no line end
 * @throws OptionError for a target or a format that does not exist, InputError when the source cannot be read or is no JSONL
 */
export async function* convert(source: LintSource, options: ConvertOptions): AsyncGenerator<ConvertedRow> {
  // Whoever only lints does not load what converts.
  const { rowConverter } = await import('./convert-options.ts');
  const { convertBatches } = await import('./convert-batches.ts');
  const converter = rowConverter(options);
  for await (const { rows } of convertBatches(await openInput(source), converter, { signal: options.signal }))
    yield* rows;
}
