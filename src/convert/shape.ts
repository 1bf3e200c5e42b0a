import type { Conversation } from './conversation.ts';
import type { JsonNode } from './json-node.ts';
import type { RowNotes } from './row-notes.ts';

/** A way to write conversations that can be read: one file in src/convert/from. */
export interface Shape {
  readonly id: string;
  readonly title: string;
  /** Shapes with a smaller number are asked first; the last takes what looks like none. */
  readonly order: number;
  /** @param keys of the row, which is an object */
  readonly matches: (keys: ReadonlySet<string>, row: JsonNode) => boolean;
  /** @throws SkippedRow */
  readonly read: (row: JsonNode, notes: RowNotes) => Conversation;
}
