import { shapes } from '../generated/conversion.ts';
import type { Capabilities } from './capabilities.ts';
import type { Conversation } from './conversation.ts';
import { fitRow } from './fit-row.ts';
import { type JsonNode, keysOf, readJson, TooDeepError } from './json-node.ts';
import { type LossNote, rowNotes, SkippedRow } from './row-notes.ts';
import { sameJson } from './same-json.ts';
import type { Shape } from './shape.ts';
import type { Target, TargetOptions } from './target.ts';

/** What a run of conversions needs to know. */
export interface RowConverter {
  /** Undefined: each row is read as what it looks like. */
  readonly from: Shape | undefined;
  readonly target: Target;
  readonly options: TargetOptions;
  readonly capabilities: Capabilities;
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
  readonly conversation: Conversation | undefined;
  readonly notes: readonly LossNote[];
}

/** Shapes that stand in for one another: a row of one may be one of the other as it is. */
const ALIKE = new Set(['openai', 'sharegpt', 'alpaca']);

/** Converts one row. It never throws for what the row holds. */
export function convertRow(text: string, line: number, converter: RowConverter): RowResult {
  const notes = rowNotes(line);
  let shape: Shape | undefined;
  try {
    const row = readRow(text);
    if (typeof row === 'string') return notes.refuse('', row);
    shape = converter.from ?? detect(row);
    if (shape === undefined) return notes.refuse('', 'the row is of no shape that can be read');
    const own = { shape: shape.id, text, same: true, conversation: undefined, notes: [] };
    const { target, options, capabilities, isIdentity } = converter;
    if (isIdentity || target.isOwn(shape.id, row, options)) return own;
    const conversation = fitRow(shape.read(row, notes), capabilities, notes);
    const written = target.write(conversation, notes, options);
    const list = notes.list;
    const isTold = list.every(({ kind }) => kind === 'told');
    if (isTold && ALIKE.has(shape.id) && isSame(row, written)) return { ...own, conversation, notes: list };
    return { shape: shape.id, text: written, same: false, conversation, notes: list };
  } catch (error) {
    if (!(error instanceof SkippedRow)) throw error;
    // Of a row that is not written nothing else is lost.
    return { shape: shape?.id, text: undefined, same: false, conversation: undefined, notes: notes.list.slice(-1) };
  }
}

/** The row, or why it is none. */
function readRow(text: string): JsonNode | string {
  try {
    const row = readJson(text);
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

function isSame(row: JsonNode, written: string): boolean {
  const node = readJson(written);
  return node !== undefined && sameJson(row, node);
}
