import type { ConfigProblem } from './config-problem.ts';

/** A configuration's value, and where its parts stand in the file. */
export interface ParsedConfig {
  readonly value: unknown;
  /** The place of a value or of its key; undefined where the file is code. */
  readonly positionOf: (pointer: string, target: 'key' | 'value') => Position | undefined;
  /** Why the text is no configuration: then the value says nothing. */
  readonly problems: readonly (ConfigProblem & Position)[];
}

/** Both 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
