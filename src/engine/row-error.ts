/** More of what an error says may be the row itself. */
const SHOWN = 200;

/** An error of the program, or of a rule, with the row that it came up at: whoever reports it needs no more of the data. */
export function rowError(error: unknown, name: string, offset: number): Error {
  const reason = error instanceof Error ? error.message : String(error);
  const cut = reason.length > SHOWN ? `${reason.slice(0, SHOWN)}…` : reason;
  return new Error(`${cut} (at the row that starts at byte ${offset} of ${name})`, { cause: error });
}
