import type { LintOptions } from '../engine/lint-options.ts';
import type { RuleCase } from '../engine/rule-case.ts';
import type { RunSettings } from '../engine/run.ts';
import type { Report } from '../report/report.ts';
import { lintCase } from './lint-case.ts';

/** Runs a case with chunks of at least `chunkBytes` bytes; 1 makes every line a chunk of its own. */
export function lintInPieces(
  ruleCase: string | RuleCase,
  chunkBytes: number,
  options: LintOptions = {},
  settings: RunSettings = {},
): Promise<Report> {
  return lintCase(ruleCase, options, { ...settings, chunkBytes });
}
