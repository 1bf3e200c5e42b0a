import { visible } from '../format/quote.ts';
import { reasonOf } from '../read/reason-of.ts';
import { writeAtomically } from '../write/write-atomically.ts';
import type { Baseline } from './baseline.ts';
import { BaselineError } from './baseline-error.ts';
import { baselineText } from './baseline-text.ts';

/** @throws BaselineError when it cannot be written; the file is then as it was */
export function writeBaseline(path: string, baseline: Baseline): void {
  try {
    writeAtomically(path, baselineText(baseline));
  } catch (error) {
    throw new BaselineError(`${visible(path)} cannot be written: ${visible(reasonOf(error))}`);
  }
}
