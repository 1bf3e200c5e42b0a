import type { ChangedLine } from './changed-lines.ts';

const LINE_FEED = Buffer.from('\n');

/** What stands in the place of a line, piece by piece: its records, each with the line's own end. */
export function* linesToWrite({ lines, lineEnd }: Pick<ChangedLine, 'lines' | 'lineEnd'>): Generator<Buffer> {
  // The last line of a file may end with nothing, or with a CR, which ends no line.
  const between = lineEnd.at(-1) === LINE_FEED[0] ? lineEnd : LINE_FEED;
  for (const [index, line] of lines.entries()) {
    yield line;
    yield index < lines.length - 1 ? between : lineEnd;
  }
}
