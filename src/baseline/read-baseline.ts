import { readFileSync, statSync } from 'node:fs';
import { visible } from '../format/quote.ts';
import { reasonOf } from '../read/reason-of.ts';
import type { Baseline } from './baseline.ts';
import { BaselineError } from './baseline-error.ts';
import { parseBaseline } from './parse-baseline.ts';

/** The text of a baseline and what it says; undefined where there is no such file. @throws BaselineError */
export function readBaseline(path: string): { readonly text: string; readonly baseline: Baseline } | undefined {
  let text: string;
  try {
    // A device may never end.
    if (!statSync(path).isFile()) throw new Error('is no regular file');
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new BaselineError(`${visible(path)}: ${visible(reasonOf(error))}`);
  }
  try {
    return { text, baseline: parseBaseline(text) };
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error;
    throw new BaselineError(`${visible(path)}: ${error.message}`);
  }
}
