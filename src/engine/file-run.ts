import type { RowFilter } from '../baseline/row-filter.ts';
import type { FileHint } from '../format/detect-format.ts';
import type { Method, Model, Profile } from '../profile/profile.ts';
import type { ChunkOptions } from '../read/chunk-cutter.ts';
import type { TokenCounter } from '../tokens/example-tokens.ts';
import type { ActiveRule } from './active-rules.ts';
import type { FileRole, RuleSettings } from './rule.ts';

/** Everything about a file that is fixed before its first chunk is read. */
export interface FileRun {
  readonly file: number;
  readonly name: string;
  readonly role: FileRole;
  readonly profile: Profile;
  readonly model: Model;
  readonly modelNamed: boolean;
  readonly namedMethod: Method | undefined;
  readonly method: Method;
  /** What the file's head says about its rows. */
  readonly hint: FileHint;
  readonly settings: RuleSettings;
  /** How the file is cut into chunks, and how long lines are read. */
  readonly cut: ChunkOptions;
  readonly counter: TokenCounter | undefined;
  readonly rules: readonly ActiveRule[];
  /** In a run with a baseline. */
  readonly filter?: RowFilter | undefined;
}
