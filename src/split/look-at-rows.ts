import type { Attempt } from '../engine/attempt.ts';
import type { LintOptions } from '../engine/lint-options.ts';
import type { Place } from '../engine/place.ts';
import { reportOf } from '../engine/report-of.ts';
import { type RowTable, rowPlace } from '../engine/row-table.ts';
import { defineRule } from '../engine/rule.ts';
import { assignSides, type Sides } from './assign-sides.ts';

const ID = 'split/sides';

/** The sides of the rows of a file, and where each row starts. */
export interface SeenRows extends Omit<Sides, 'validation'> {
  /** Rows that have a side. */
  readonly rows: number;
  /** Rows of the file, those that are no JSON object too. */
  readonly examples: number;
  readonly isValidation: (row: number) => boolean;
  /** Byte offset of the start of a row's line. */
  readonly offsetOf: (row: number) => number;
}

/** Reads a file once and gives each row its side. @throws OptionError, InputError, `signal.reason` on abort */
export async function lookAtRows(
  path: string,
  wanted: { readonly share: number; readonly seed: number },
  options: LintOptions,
  attempt: Attempt | undefined,
): Promise<SeenRows> {
  let seen: SeenRows | undefined;
  const rule = defineRule({
    meta: {
      id: ID,
      summary: 'Gives each row its side.',
      group: 'dataset',
      severity: 'info',
      effect: 'quality',
      messages: { none: 'none' },
      docs: { why: '', fix: '', sources: ['2026'], bad: [], good: [] },
    },
    uses: 'sketches',
    finish(_state, { rows, readAgain, examples }) {
      if (rows === undefined) return;
      const { validation, ...counts } = assignSides(rows, wanted, readAgain);
      const offsets = offsetsOf(rows);
      seen = {
        ...counts,
        rows: rows.kept,
        examples,
        isValidation: (row) => validation[row] === 1,
        offsetOf: (row) => offsets[row] ?? 0,
      };
    },
  });
  const plugins = [{ name: 'split', rules: [rule] }];
  await reportOf(path, { ...options, plugins, only: [ID], tokens: false }, { attempt });
  return (
    seen ?? {
      rows: 0,
      examples: 0,
      following: 0,
      saved: 0,
      uncompared: 0,
      isValidation: () => false,
      offsetOf: () => 0,
    }
  );
}

function offsetsOf(rows: RowTable): Float64Array {
  const offsets = new Float64Array(rows.kept);
  for (let row = 0; row < rows.kept; row++) offsets[row] = (rowPlace(rows, row) satisfies Place).offset;
  return offsets;
}
