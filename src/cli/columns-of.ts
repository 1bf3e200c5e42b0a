import type { Output } from './io.ts';

/** Where there is no terminal; and the bounds for what a terminal says. */
const COLUMNS = 100;
const COLUMNS_LEAST = 60;
const COLUMNS_MOST = 120;

/** The width to wrap text at. @param output undefined: a file */
export function columnsOf(output: Output | undefined): number {
  return Math.min(Math.max(output?.columns ?? COLUMNS, COLUMNS_LEAST), COLUMNS_MOST);
}
