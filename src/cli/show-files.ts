import { visible } from '../format/quote.ts';
import { EXIT_CLEAN, EXIT_FAILED } from './exit-code.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';
import type { PlannedSources } from './sources-for.ts';
import { UsageError } from './usage-error.ts';

/** Lists the files that would be checked, one a line; with `-f json` also their roles, and files only compared with. */
export async function showFiles(
  { sources, errors }: Pick<PlannedSources, 'sources' | 'errors'>,
  { format }: LintRequest,
  io: Io,
): Promise<number> {
  if (format !== 'stylish' && format !== 'json')
    throw new UsageError('"--show-files" knows the formats stylish and json.');
  const rows = sources.map(({ source, name, role, splits, companion = false }) => ({
    path: name ?? String(source),
    role,
    ...(splits === undefined ? {} : { splits }),
    companion,
  }));
  if (format === 'json') await io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else for (const { path, companion } of rows) if (!companion) await io.stdout.write(`${visible(path)}\n`);
  for (const { message } of errors) await io.stderr.write(`tunelint: ${visible(message)}\n`);
  return errors.length > 0 ? EXIT_FAILED : EXIT_CLEAN;
}
