import { locateEdits } from '../engine/locate-edits.ts';
import type { Repair } from '../engine/rule.ts';
import type { RowFormat } from '../format/example.ts';
import { exampleOf } from '../format/example-of.ts';
import { isObject } from '../format/is-object.ts';
import { FORMAT_IDS } from '../generated/formats.ts';
import { byteOrderMarkBytes } from '../read/byte-order-mark.ts';
import { readLine } from '../read/read-lines.ts';
import type { ByteEdit } from './apply-edits.ts';
import type { Fixer } from './fixer.ts';

/** A repair whose places have been found in the bytes of a line. */
export interface FoundRepair {
  readonly rule: string;
  readonly title: string;
  readonly safety: Repair['safety'];
  readonly edits: readonly ByteEdit[];
  /** The whole line goes. */
  readonly drops: boolean;
}

/** The repairs that the rules know for a line, in the order of the rules. @param first whether it starts the file */
export function findRepairs(bytes: Buffer, first: boolean, { rules, run, context, unsafe }: Fixer): FoundRepair[] {
  const start = first ? byteOrderMarkBytes(bytes) : 0;
  const line = readLine(bytes, start, bytes.length, { file: run.file, offset: start, line: 0, example: 0 });
  const isShallow = line.kind === 'parsed' && line.facts.depth <= run.settings.limits.depth;
  const example = isShallow && isObject(line.value) ? exampleOf(line, line.value, run) : undefined;
  const found: FoundRepair[] = [];
  for (const { rule, level, repair } of rules) {
    const isSeen =
      example !== undefined && ((rule.meta.formats ?? FORMAT_IDS) as readonly RowFormat[]).includes(example.format);
    for (const { messageId, title, safety, edits } of repair(
      { line, example: isSeen ? example : undefined },
      context,
    )) {
      if ((safety === 'unsafe' && !unsafe) || level(messageId) === undefined) continue;
      const located = locateEdits(line.text, edits);
      if (located === undefined) continue;
      const inBytes = located.map(({ start: from, end, text }) => byteEdit(line.text, start, from, end, text));
      found.push({
        rule: rule.meta.id,
        title,
        safety,
        edits: inBytes,
        drops: located.some((edit) => edit.line === true),
      });
    }
  }
  return found;
}

/** A byte order mark is no part of the text: it stands at -1. */
function byteEdit(text: string, start: number, from: number, end: number, replacement: string): ByteEdit {
  if (from < 0) return { byteOffset: 0, byteLength: start, text: replacement };
  const byteOffset = start + Buffer.byteLength(text.slice(0, from), 'utf8');
  return { byteOffset, byteLength: Buffer.byteLength(text.slice(from, end), 'utf8'), text: replacement };
}
