/** Findings that are known and accepted, by the file they are in. `tunelint-suppressions.json` holds one. */
export type Baseline = ReadonlyMap<string, readonly Suppression[]>;

export interface Suppression {
  readonly rule: string;
  readonly messageId: string;
  /** Of a finding about a row: hash of rule, message, place in the row and content of the row. Undefined: about the whole file. */
  readonly fingerprint?: string;
  /** For whoever reads the baseline: where in the row. */
  readonly at?: string;
  /** Equal findings; of a finding about the whole file the rows that it concerns. */
  readonly count: number;
  readonly reason?: string;
  /** When the reason was given, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Where a baseline is looked for, and written to, in the working directory. */
export const BASELINE_NAME = 'tunelint-suppressions.json';
