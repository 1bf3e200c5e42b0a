import type { ConvertOptions } from '../../src/convert/convert-options.ts';
import { rowConverter } from '../../src/convert/convert-options.ts';
import { convertRow, type RowResult } from '../../src/convert/convert-row.ts';

/** Converts one row. */
export function converted(text: string, options: ConvertOptions): RowResult {
  return convertRow(text, 1, rowConverter(options));
}

/** The text of a row that must be written. */
export function written(text: string, options: ConvertOptions): string {
  const result = converted(text, options);
  if (result.text === undefined) throw new Error(`not written for ${options.to}: ${JSON.stringify(result.notes)}`);
  return result.text;
}
