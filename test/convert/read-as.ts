import type { Conversation } from '../../src/convert/conversation.ts';
import { type JsonNode, rawOf } from '../../src/convert/json-node.ts';
import { readJson } from '../../src/convert/read-json.ts';
import { type LossNote, type RowNotes, rowNotes, SkippedRow } from '../../src/convert/row-notes.ts';
import type { Shape } from '../../src/convert/shape.ts';

/** A value as a node. */
export function nodeOf(value: unknown): JsonNode {
  const node = readJson(typeof value === 'string' ? value : JSON.stringify(value));
  if (node === undefined) throw new Error(`no JSON: ${String(value)}`);
  return node;
}

/** A note in one line. */
export function noteLine({ code, pointer, what, value }: LossNote): string {
  return `${code} ${pointer}: ${what}${value === undefined ? '' : ` (${value})`}`;
}

/** What is made of a row, without what is empty, and the notes about it; of a row that is refused why. */
export function noted(make: (notes: RowNotes) => unknown): { readonly made?: unknown; readonly notes?: string[] } {
  const notes = rowNotes(1);
  try {
    const made = withoutEmpty(make(notes));
    return notes.list.length === 0 ? { made } : { made, notes: notes.list.map(noteLine) };
  } catch (error) {
    if (!(error instanceof SkippedRow)) throw error;
    return { notes: notes.list.slice(-1).map(noteLine) };
  }
}

/** A conversation that a shape reads. */
export function readAs(shape: Shape, row: unknown): ReturnType<typeof noted> {
  return noted((notes): Conversation => shape.read(nodeOf(row), notes));
}

/** The keys of a row and the row, as shapes are asked. */
export function matches(shape: Shape, row: object): boolean {
  return shape.matches(new Set(Object.keys(row)), nodeOf(row));
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  if ('source' in value) return rawOf(value as JsonNode);
  const members = Object.entries(value).filter(
    ([, member]) => member !== undefined && member !== false && !(Array.isArray(member) && member.length === 0),
  );
  return Object.fromEntries(members.map(([key, member]) => [key, withoutEmpty(member)]));
}
