import { compatPage } from '../compat/compat-page.ts';
import type { FileCompatibility } from '../compat/compat-words.ts';
import { fileCompatibility } from '../compat/file-compatibility.ts';
import type { LintOptions } from '../engine/lint-options.ts';
import type { RunSource } from '../engine/run.ts';
import { InputError } from '../read/input-error.ts';
import type { Report } from '../report/report.ts';

/** The report with what other profiles would make of its files, and the same as a table for a terminal; those that are no JSONL and streams are left out. */
export async function compared(
  report: Report,
  sources: readonly RunSource[],
  profiles: readonly string[],
  options: Pick<LintOptions, 'now' | 'signal'>,
): Promise<{ readonly report: Report; readonly elsewhere: string | undefined }> {
  const files: FileCompatibility[] = [];
  for (const { source: path, companion } of sources) {
    if (companion === true || typeof path !== 'string') continue;
    try {
      files.push(await fileCompatibility(path, profiles, options));
    } catch (error) {
      if (options.signal?.aborted) break;
      // The report says what is wrong with it.
      if (!(error instanceof InputError)) throw error;
    }
  }
  return {
    report: { ...report, compatibility: files },
    elsewhere: files.length === 0 ? undefined : [...compatPage(files)].join(''),
  };
}
