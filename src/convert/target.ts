import type { Capabilities } from './capabilities.ts';
import type { Conversation } from './conversation.ts';
import type { JsonNode } from './json-node.ts';
import type { LossCode } from './losses.ts';
import type { RowNotes } from './row-notes.ts';

/** How rows are written for a target that knows several forms. */
export interface TargetOptions {
  /** One of the target's forms; undefined: the first. */
  readonly form: string | undefined;
  /** Takes a data URL, keeps its bytes and gives the path to write, or nothing when it holds no image; undefined: no files are made. */
  readonly saveImage: ((dataUrl: string) => string | undefined) | undefined;
}

/** What a whole file turned out to hold, for the hints at its end. */
export interface ConvertedFacts {
  readonly form: string | undefined;
  readonly codes: ReadonlySet<LossCode>;
  readonly written: WrittenFacts;
  /** Of the file that was written, without its folder. */
  readonly fileName: string;
}

export interface WrittenFacts {
  readonly tools: boolean;
  readonly pairs: boolean;
  readonly system: boolean;
  readonly images: boolean;
  readonly weights: boolean;
}

/** A format that rows can be written in: one file in src/convert/to. */
export interface Target {
  readonly id: string;
  readonly title: string;
  /** What `form` may be; the first holds where none is named. Empty: there is only one. */
  readonly forms: readonly string[];
  /** True for a row of the target's own shape, which stays as it is to the byte. */
  readonly isOwn: (shape: string, row: JsonNode, options: TargetOptions) => boolean;
  /** A shape whose rows may be right as they are: then they are not rewritten. Undefined: none. */
  readonly alike: 'openai' | 'sharegpt' | undefined;
  readonly capabilities: (options: TargetOptions) => Capabilities;
  /**
   * The row's JSON text, on one line.
   *
   * @param conversation reduced to the capabilities
   * @throws SkippedRow
   */
  readonly write: (conversation: Conversation, notes: RowNotes, options: TargetOptions) => string;
  /** What a user of the file has to know, in full sentences. */
  readonly hints: (facts: ConvertedFacts) => readonly string[];
}
