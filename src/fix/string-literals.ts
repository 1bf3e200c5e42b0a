const LITERAL = /"(?:[^"\\]|\\.)*"/gs;

/**
 * The strings of a line as they are written, one after the other, also of one that is not JSON: as long as what breaks it
 * stands between tokens, they are those that a repair has to leave alone.
 */
export function stringLiterals(line: Buffer): string {
  return (line.toString('utf8').match(LITERAL) ?? []).join('');
}
