import { byteOrderMarkBytes } from '../read/byte-order-mark.ts';
import { readLine } from '../read/read-lines.ts';
import { applyEdits, type ByteEdit, collide } from './apply-edits.ts';
import { checkLine, type Objection } from './check-line.ts';
import { type FoundRepair, findRepairs } from './find-repairs.ts';
import type { Fixer } from './fixer.ts';
import { stringLiterals } from './string-literals.ts';

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
 * Repairs one line (without its end) until nothing is left to repair. First what cannot be read is made readable, which
 * leaves every string as it is written; then the records are repaired and held against what was read. Undefined: nothing
 * is to repair.
 *
 * @param first whether the line starts the file
 */
export function fixLine(line: Buffer, first: boolean, fixer: Fixer): FixedLine | RefusedLine | undefined {
  const fixed = tryFixing(line, first, fixer);
  // What is unsafe may fail where what is safe does not.
  const safe = fixed !== undefined && 'refused' in fixed && fixer.unsafe ? { ...fixer, unsafe: false } : undefined;
  return (safe && tryFixing(line, first, safe)) ?? fixed;
}

function tryFixing(line: Buffer, first: boolean, fixer: Fixer): FixedLine | RefusedLine | undefined {
  const repairs: FoundRepair[] = [];
  const passes = { left: MOST_PASSES };
  const readable = repaired([line], first, fixer, repairs, passes, (bytes) => !isReadable(bytes, first));
  if (repairs.length > 0 && stringLiterals(line) !== stringLiterals(Buffer.concat(readable)))
    return refusal('what is trained would change', repairs);
  const lines: Buffer[] = [];
  for (const each of readable) {
    const own: FoundRepair[] = [];
    const records = repaired([each], first, fixer, own, passes, () => true);
    // A mark that no rule takes away stays where it is.
    const atStart = first && lines.length === 0;
    const after = records.map((record, index) => withoutMark(record, atStart && index === 0));
    repairs.push(...own);
    lines.push(...records);
    if (own.length === 0 && repairs.length === 0) continue;
    const safe = own.every(({ safety }) => safety === 'safe');
    const refused = checkLine(withoutMark(each, first), after, safe, fixer);
    if (refused !== undefined) return refusal(refused, repairs);
  }
  return repairs.length === 0 ? undefined : { lines, repairs };
}

function refusal(refused: Objection, repairs: readonly FoundRepair[]): RefusedLine {
  return { refused, rules: [...new Set(repairs.map(({ rule }) => rule))] };
}

/** Makes all repairs of lines, as long as they are wanted; what is left over is given back as it is. */
function repaired(
  lines: readonly Buffer[],
  first: boolean,
  fixer: Fixer,
  repairs: FoundRepair[],
  passes: { left: number },
  isWanted: (line: Buffer) => boolean,
): Buffer[] {
  const done: Buffer[] = [];
  const rest = [...lines].reverse();
  for (let line = rest.pop(); line !== undefined; line = rest.pop()) {
    const chosen = passes.left > 0 && isWanted(line) ? compatible(findRepairs(line, first, fixer)) : [];
    const next = applyEdits(
      line,
      chosen.flatMap(({ edits }) => edits),
    );
    repairs.push(...chosen);
    if (chosen.some(({ drops }) => drops)) continue;
    // Nothing guarantees that a rule gives up: a repair that changes nothing is its last.
    if (next.equals(line)) {
      done.push(line);
      continue;
    }
    passes.left--;
    rest.push(...splitLines(next).reverse());
  }
  return done;
}

function isReadable(bytes: Buffer, first: boolean): boolean {
  const start = bytes.length - withoutMark(bytes, first).length;
  return readLine(bytes, start, bytes.length, { file: 0, offset: start, line: 0, example: 0 }).kind === 'parsed';
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

function withoutMark(line: Buffer, first: boolean): Buffer {
  return first ? line.subarray(byteOrderMarkBytes(line)) : line;
}
