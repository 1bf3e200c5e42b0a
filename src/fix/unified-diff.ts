import { lineEnd } from '../read/line-end.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { oneLine } from '../report/one-line.ts';
import type { Paint } from '../report/report-format.ts';
import type { ChangedLine } from './changed-lines.ts';

const CONTEXT = 3;
/** Lines that do not change are there for orientation. */
const CONTEXT_BYTES = 2000;
const LINE_FEED = 0x0a;

/** Collects the changed lines of a file and gives them as a unified diff. */
export interface DiffWriter {
  /** The text that is complete with this change. */
  readonly add: (line: ChangedLine, source: RandomAccess) => string;
  readonly end: () => string;
}

interface Hunk {
  readonly start: number;
  readonly newStart: number;
  readonly source: RandomAccess;
  lines: string[];
  old: number;
  fresh: number;
  /** The byte behind the last line that is in the hunk. */
  nextByte: number;
}

/** A diff of one file, for people: whatever the data hold, no control character and no command of a build log comes out. */
export function diffWriter(file: string, paint: Paint): DiffWriter {
  let hunk: Hunk | undefined;
  let shift = 0;
  let isStarted = false;

  return {
    add(line, source) {
      let text = '';
      if (hunk !== undefined) {
        const between = linesFrom(source, hunk.nextByte, line.start, 2 * CONTEXT);
        if (between.areAll) addSame(hunk, between.lines);
        else text = closed(hunk);
      }
      hunk ??= opened(line, source);
      addChange(hunk, line);
      return text;
    },
    end: () => (hunk === undefined ? '' : closed(hunk)),
  };

  function opened(line: ChangedLine, source: RandomAccess): Hunk {
    const before = linesBefore(source, line.start);
    const start = line.number - before.length;
    const made: Hunk = { start, newStart: start + shift, source, lines: [], old: 0, fresh: 0, nextByte: line.end };
    addSame(made, before);
    return made;
  }

  function addSame(to: Hunk, lines: readonly string[]): void {
    for (const line of lines) to.lines.push(` ${line}`);
    to.old += lines.length;
    to.fresh += lines.length;
  }

  function addChange(to: Hunk, { before, lines, end }: ChangedLine): void {
    to.lines.push(paint('red', `-${shown(before)}`));
    for (const line of lines) to.lines.push(paint('green', `+${shown(line)}`));
    to.old++;
    to.fresh += lines.length;
    to.nextByte = end;
  }

  function closed(done: Hunk): string {
    hunk = undefined;
    addSame(done, linesFrom(done.source, done.nextByte, done.source.size, CONTEXT).lines);
    shift += done.fresh - done.old;
    const head = isStarted
      ? []
      : [paint('bold', `--- ${oneLine(file)}`), paint('bold', `+++ ${oneLine(file)} (fixed)`)];
    isStarted = true;
    const place = paint('blue', `@@ -${done.start},${done.old} +${done.newStart},${done.fresh} @@`);
    return `${[...head, place, ...done.lines].join('\n')}\n`;
  }
}

function shown(line: Uint8Array): string {
  return oneLine(Buffer.from(line).toString('utf8'));
}

/** The first lines of `[start, end)`, at most `most`, and whether they are all of them, to their ends. */
function linesFrom(
  source: RandomAccess,
  start: number,
  end: number,
  most: number,
): { readonly lines: string[]; readonly areAll: boolean } {
  const bytes = Buffer.alloc(Math.min(end - start, most * CONTEXT_BYTES));
  const read = bytes.subarray(0, source.read(start, bytes));
  const lines: string[] = [];
  let from = 0;
  while (from < read.length && lines.length < most) {
    const feed = read.indexOf(LINE_FEED, from);
    const next = feed < 0 ? read.length : feed + 1;
    // A line that goes on behind what was read is shown as far as it is known.
    lines.push(shown(read.subarray(from, lineEnd(read, from, next))));
    from = next;
  }
  return { lines, areAll: from === end - start };
}

function linesBefore(source: RandomAccess, end: number): string[] {
  const start = Math.max(0, end - CONTEXT * CONTEXT_BYTES);
  const bytes = Buffer.alloc(end - start);
  source.read(start, bytes);
  const lines: string[] = [];
  let to = bytes.length;
  while (to > 0 && lines.length < CONTEXT) {
    const feed = to < 2 ? -1 : bytes.lastIndexOf(LINE_FEED, to - 2);
    // What begins before the bytes that were read is not shown.
    if (feed < 0 && start > 0) break;
    lines.unshift(shown(bytes.subarray(feed + 1, lineEnd(bytes, feed + 1, to))));
    to = feed + 1;
  }
  return lines;
}
