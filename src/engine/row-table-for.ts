import type { FileRun } from './file-run.ts';
import { type RowTable, startRowTable } from './row-table.ts';

/** The table that the rules of a run compare rows by; undefined where none does. */
export function rowTableFor({ rules }: Pick<FileRun, 'rules'>): RowTable | undefined {
  const uses = rules.map(({ rule }) => rule.uses);
  if (uses.includes('sketches')) return startRowTable({ sketched: true });
  return uses.includes('rows') ? startRowTable() : undefined;
}
