import { excerpt } from '../format/excerpt.ts';

/** More of what an error says may be the row itself. */
const SHOWN = 200;

/** What an error of the program, or of a rule, says, as far as it can be shown. */
export function failureReason(error: unknown): string {
  return excerpt(error instanceof Error ? error.message : String(error), SHOWN);
}

/** The same with the row that it came up at: whoever reports it needs no more of the data. */
export function rowError(error: unknown, name: string, offset: number): Error {
  return new Error(`${failureReason(error)} (at the row that starts at byte ${offset} of ${name})`, { cause: error });
}
