/** Rules ask for the same line one after the other. */
let last = { line: '', escaped: false };

/** Whether a line may spell characters by their numbers: `\\u0026`. */
export function hasUnicodeEscapes(line: string): boolean {
  if (line !== last.line) last = { line, escaped: line.includes('\\u') };
  return last.escaped;
}
