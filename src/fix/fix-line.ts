import { applyEdits, type ByteEdit, collide } from './apply-edits.ts';
import { checkLine, type Objection } from './check-line.ts';
import { type FoundRepair, findRepairs } from './find-repairs.ts';
import type { Fixer } from './fixer.ts';

/** A line after its repairs: none (it was dropped), one, or several (records that were glued together). */
export interface FixedLine {
  readonly lines: readonly Buffer[];
  readonly repairs: readonly Pick<FoundRepair, 'rule' | 'title' | 'safety'>[];
}

/** A line that was left as it is because its repair did not pass the check. */
export interface RefusedLine {
  readonly refused: Objection;
  readonly rules: readonly string[];
}

/** A repair may make way for the next one: of members beside one another one goes at a time. */
const MOST_PASSES = 200;
const LINE_FEED = 0x0a;

/**
 * Repairs one line (without its end) until nothing is left to repair. Undefined: nothing is.
 *
 * @param first whether the line starts the file
 */
export function fixLine(line: Buffer, first: boolean, fixer: Fixer): FixedLine | RefusedLine | undefined {
  const repairs: FoundRepair[] = [];
  const lines = repaired(line, first, fixer, repairs, { left: MOST_PASSES });
  if (repairs.length === 0) return undefined;
  const safe = repairs.every(({ safety }) => safety === 'safe');
  const refused = checkLine(withoutMark(line, first), lines, safe, fixer);
  if (refused !== undefined) return { refused, rules: [...new Set(repairs.map(({ rule }) => rule))] };
  return { lines, repairs };
}

function repaired(
  line: Buffer,
  first: boolean,
  fixer: Fixer,
  repairs: FoundRepair[],
  passes: { left: number },
): Buffer[] {
  let bytes = line;
  while (passes.left-- > 0) {
    const chosen = compatible(findRepairs(bytes, first, fixer));
    if (chosen.length === 0) return [bytes];
    repairs.push(...chosen);
    if (chosen.some(({ drops }) => drops)) return [];
    const next = applyEdits(
      bytes,
      chosen.flatMap(({ edits }) => edits),
    );
    // Nothing guarantees that a rule gives up: a repair that changes nothing is its last.
    if (next.equals(bytes)) return [bytes];
    bytes = next;
    if (bytes.includes(LINE_FEED))
      return splitLines(bytes).flatMap((part) => repaired(part, false, fixer, repairs, passes));
  }
  return [bytes];
}

/** The repairs that can be made at once: each wholly or not at all. */
function compatible(found: readonly FoundRepair[]): FoundRepair[] {
  const drop = found.find(({ drops }) => drops);
  if (drop !== undefined) return [drop];
  const chosen: FoundRepair[] = [];
  const taken: ByteEdit[] = [];
  for (const repair of found) {
    if (repair.edits.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    chosen.push(repair);
    taken.push(...repair.edits);
  }
  return chosen;
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, at));
    start = at + 1;
  }
  lines.push(bytes.subarray(start));
  return lines.filter((line) => line.length > 0);
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function withoutMark(line: Buffer, first: boolean): Buffer {
  return first && line.subarray(0, MARK.length).equals(MARK) ? line.subarray(MARK.length) : line;
}
