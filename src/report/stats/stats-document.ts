import type { WhatIf } from '../../tokens/what-if.ts';
import type { FileReport, Report } from '../report.ts';

/** A file with what training on it would cost. */
export interface FileStats {
  readonly file: FileReport;
  readonly whatIf: readonly WhatIf[];
}

/** What `tunelint stats -f json` prints; fields are only ever added. */
export function statsDocument(
  { tool, profile, profileAsOf, now, interrupted, notChecked }: Report,
  files: readonly FileStats[],
) {
  return {
    schemaVersion: 1,
    tool,
    profile,
    profileAsOf,
    now,
    interrupted,
    tokensCounted: !notChecked.includes('tokens'),
    files: files.map(({ file, whatIf }) => {
      const { path, role, bytes, lines, examples, formats, model, modelSource, method, tokens, statistics } = file;
      return { path, role, bytes, lines, examples, formats, model, modelSource, method, tokens, statistics, whatIf };
    }),
  };
}
