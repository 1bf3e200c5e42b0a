import { oneLine } from '../report/one-line.ts';
import { seenJson } from '../report/seen-json.ts';
import { EXIT_CLEAN, EXIT_FAILED } from './exit-code.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';
import type { PlannedSources } from './sources-for.ts';
import { UsageError } from './usage-error.ts';

/** Lists the files that would be checked, one a line; with `-f json` also their roles, and files only compared with. */
export async function showFiles(
  { sources, errors }: Pick<PlannedSources, 'sources' | 'errors'>,
  { reports }: LintRequest,
  io: Io,
): Promise<number> {
  const format = reports.find(({ output }) => output === undefined)?.format ?? 'stylish';
  // In GitHub Actions that is the default view.
  if (!['stylish', 'github', 'json'].includes(format))
    throw new UsageError('"--show-files" knows the formats stylish and json.');
  const rows = sources.map(({ source, name, role, splits, companion = false }) => ({
    path: name ?? String(source),
    role,
    ...(splits === undefined ? {} : { splits }),
    companion,
  }));
  if (format === 'json') await io.stdout.write(`${seenJson(rows, 2)}\n`);
  else for (const { path, companion } of rows) if (!companion) await io.stdout.write(`${oneLine(path)}\n`);
  for (const { message } of errors) await io.stderr.write(`tunelint: ${oneLine(message)}\n`);
  return errors.length > 0 ? EXIT_FAILED : EXIT_CLEAN;
}
