import { displayWidth } from '../read/display-width.ts';

/**
 * Breaks one line of text into pieces of at most `width` columns: at spaces where there are some, else between
 * characters. Indentation stays, and nothing is lost but the space at a break.
 */
export function wrapColumns(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  /** Index in `line` of the last space that is not indentation. */
  let space = -1;
  for (const character of text) {
    const columns = displayWidth(character);
    if (character === ' ' && used + columns > width && line !== '') {
      lines.push(line);
      line = '';
      used = 0;
      space = -1;
      continue;
    }
    // Twice where what stands behind the space is nearly as wide as the line, after a space behind characters without width.
    while (used + columns > width && line !== '') {
      const at = space > 0 ? space : line.length;
      lines.push(line.slice(0, at));
      line = line.slice(space > 0 ? at + 1 : at);
      used = displayWidth(line);
      space = -1;
    }
    if (character === ' ' && line.trim() !== '') space = line.length;
    line += character;
    used += columns;
  }
  return [...lines, line];
}
