/**
 * The strings of a line as they are written, one after the other, also of one that is not JSON: as long as what breaks it
 * stands between tokens, they are those that a repair has to leave alone. What is not closed is left out. In time linear in
 * the line, which a regular expression would not be: it would look for another string inside one that is not closed.
 */
export function stringLiterals(line: Buffer): string {
  const text = line.toString('utf8');
  const found: string[] = [];
  let start = -1;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (start < 0) start = at;
    else if (!isEscaped(text, at, start)) {
      found.push(text.slice(start, at + 1));
      start = -1;
    }
  }
  return found.join('');
}

function isEscaped(text: string, at: number, start: number): boolean {
  let before = at - 1;
  while (before > start && text[before] === '\\') before--;
  return (at - before) % 2 === 0;
}
