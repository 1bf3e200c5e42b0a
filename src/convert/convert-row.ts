import { shapes } from '../generated/conversion.ts';
import type { Capabilities } from './capabilities.ts';
import type { Conversation } from './conversation.ts';
import { fitRow } from './fit-row.ts';
import { type JsonNode, keysOf } from './json-node.ts';
import type { KnownValues } from './known-values.ts';
import type { MadeOnce } from './made-once.ts';
import { readJson } from './read-json.ts';
import { type LossNote, rowNotes, SkippedRow } from './row-notes.ts';
import { sameJson } from './same-json.ts';
import type { Shape } from './shape.ts';
import type { Target, TargetOptions, WrittenFacts } from './target.ts';
import { TooDeepError } from './too-deep-error.ts';

/** What a run of conversions needs to know. */
export interface RowConverter {
  /** Undefined: each row is read as what it looks like. */
  readonly from: Shape | undefined;
  readonly target: Target;
  readonly options: TargetOptions;
  readonly capabilities: Capabilities;
  /** What rows share; it grows with them, to a limit. */
  readonly memory: MadeOnce;
  /** Source and target are named the same: rows stay as they are. */
  readonly isIdentity: boolean;
}

export interface RowResult {
  /** The id of the shape that the row was read as. */
  readonly shape: string | undefined;
  /** The row for the target, on one line; undefined when it cannot be written. */
  readonly text: string | undefined;
  /** The row was not touched. */
  readonly same: boolean;
  /** What the row holds; undefined for one that was not looked into. */
  readonly held: WrittenFacts | undefined;
  readonly notes: readonly LossNote[];
}

/** Converts one row. It never throws for what the row holds. */
export function convertRow(text: string, line: number, converter: RowConverter): RowResult {
  const { target, options, capabilities, isIdentity, memory } = converter;
  const notes = rowNotes(line, memory);
  let shape: Shape | undefined;
  try {
    const row = readRow(text, memory.values);
    if (typeof row === 'string') return notes.refuse('', row);
    shape = converter.from ?? detect(row);
    if (shape === undefined) return notes.refuse('', 'the row is of no shape that can be read');
    const own = { shape: shape.id, text, same: true, held: undefined, notes: [] };
    if (isIdentity || target.isOwn(shape.id, row, options)) return own;
    const read = shape.read(row, notes);
    const conversation = fitRow(read, capabilities, notes);
    const written = target.write(conversation, notes, options);
    const list = notes.list;
    const isTold = list.every(({ kind }) => kind === 'told');
    if (isTold && target.alike === shape.id && !isUnfolded(read, capabilities) && isSame(row, written, memory.values))
      return { ...own, held: heldIn(conversation), notes: list };
    return { shape: shape.id, text: written, same: false, held: heldIn(conversation), notes: list };
  } catch (error) {
    if (!(error instanceof SkippedRow)) throw error;
    // Of a row that is not written nothing else is lost.
    return { shape: shape?.id, text: undefined, same: false, held: undefined, notes: notes.list.slice(-1) };
  }
}

/** The row, or why it is none. */
function readRow(text: string, values: KnownValues): JsonNode | string {
  try {
    const row = readJson(text, values);
    if (row === undefined) return 'the line is no JSON; tunelint lint says where it breaks';
    return row.kind === 'object' ? row : 'the line is no JSON object';
  } catch (error) {
    if (error instanceof TooDeepError) return error.message;
    throw error;
  }
}

function detect(row: JsonNode): Shape | undefined {
  const keys = new Set(keysOf(row));
  return shapes.find((shape) => shape.matches(keys, row));
}

/** Arguments that were a text and are a value: nothing that has them is the same. */
function isUnfolded({ turns }: Conversation, can: Capabilities): boolean {
  return can.arguments === 'value' && turns.some(({ calls }) => calls.some(({ args }) => args.form === 'text'));
}

function isSame(row: JsonNode, written: string, values: KnownValues): boolean {
  if (row.source === written) return true;
  // Joining copies: a text that is made of pieces is slow to read character by character.
  const node = readJson(['', written].join(' '), values);
  return node !== undefined && sameJson(row, node);
}

function heldIn({ tools, task, turns }: Conversation): WrittenFacts {
  return {
    tools: tools !== undefined,
    pairs: task === 'preference',
    system: turns.some(({ role }) => role === 'system'),
    images: turns.some(({ content }) => Array.isArray(content) && content.some(({ kind }) => kind === 'image')),
    weights: turns.some(({ weight }) => weight !== undefined),
  };
}
