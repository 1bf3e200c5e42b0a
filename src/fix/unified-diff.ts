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
  /** Number and byte of the line after the last one that is in the hunk. */
  nextNumber: number;
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
        if (between === undefined) text = closed(hunk);
        else addSame(hunk, between, line.number, line.start);
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
    const fresh = { old: 0, fresh: 0, lines: [], nextNumber: start, nextByte: line.start };
    const made: Hunk = { start, newStart: start + shift, source, ...fresh };
    addSame(made, before, line.number, line.start);
    return made;
  }

  function addSame(to: Hunk, lines: readonly string[], nextNumber: number, nextByte: number): void {
    for (const line of lines) to.lines.push(` ${line}`);
    to.old += lines.length;
    to.fresh += lines.length;
    to.nextNumber = nextNumber;
    to.nextByte = nextByte;
  }

  function addChange(to: Hunk, { before, lines, number, end }: ChangedLine): void {
    to.lines.push(paint('red', `-${shown(before)}`));
    for (const line of lines) to.lines.push(paint('green', `+${shown(line)}`));
    to.old++;
    to.fresh += lines.length;
    to.nextNumber = number + 1;
    to.nextByte = end;
  }

  function closed(done: Hunk): string {
    hunk = undefined;
    const after = linesFrom(done.source, done.nextByte, done.source.size, CONTEXT, true) ?? [];
    addSame(done, after, done.nextNumber + after.length, done.nextByte);
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

/** The lines of `[start, end)`; of more than `most` none, or the first ones where `cut` is set. */
function linesFrom(source: RandomAccess, start: number, end: number, most: number, cut = false): string[] | undefined {
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
  return from < read.length || (read.length < end - start && !cut) ? (cut ? lines : undefined) : lines;
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
