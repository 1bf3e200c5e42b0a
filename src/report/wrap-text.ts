import { displayWidth } from '../read/display-width.ts';

/** Breaks text at spaces into lines of at most `width` columns; a longer word keeps its line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const columns = displayWidth(word);
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line);
      line = word;
      used = columns;
    } else {
      used += line === '' ? columns : columns + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
