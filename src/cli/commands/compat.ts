import { compatHtml } from '../../compat/compat-html.ts';
import { compatMarkdown } from '../../compat/compat-markdown.ts';
import { compatPage } from '../../compat/compat-page.ts';
import type { FileCompatibility } from '../../compat/compat-words.ts';
import { fileCompatibility } from '../../compat/file-compatibility.ts';
import { expandPaths } from '../../read/expand-paths.ts';
import { InputError } from '../../read/input-error.ts';
import { oneLine } from '../../report/one-line.ts';
import { seenJson } from '../../report/seen-json.ts';
import { writeAtomically } from '../../write/write-atomically.ts';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_INTERRUPTED } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { lintRequest } from '../lint-request.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { profilesToCompare } from '../profiles-to-compare.ts';
import { refuseFlags } from '../refuse-flags.ts';
import { UsageError } from '../usage-error.ts';

const KNOWN = ['profile', 'profiles', 'format', 'output', 'today', 'no-progress', 'color'];
const FORMATS = ['stylish', 'json', 'markdown', 'html'];

/** Says for each profile whether it would take the files, and what a conversion would change or lose. */
export async function compatCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  refuseFlags('compat', flags, KNOWN);
  if (operands.length === 0) throw new UsageError('Which files? tunelint compat <files…> [--profiles together,trl]');
  const format = formatOf(flags['format']);
  const ids = profilesToCompare(flags['profiles'] ?? flags['profile']);
  const options = { ...lintRequest({ today: flags['today'] }, io.env).options, signal: io.signal };
  const { paths, errors } = await expandPaths(operands);
  const failures = errors.map(({ message }) => message);
  const files: FileCompatibility[] = [];
  for (const { path } of paths) {
    try {
      files.push(await fileCompatibility(path, ids, options));
    } catch (error) {
      if (io.signal.aborted) return EXIT_INTERRUPTED;
      if (!(error instanceof InputError)) throw error;
      failures.push(error.message);
    }
  }
  const now = options.now ?? new Date().toISOString().slice(0, 10);
  const text = [...rendered(files, format, now)].join('');
  if (files.length > 0 && typeof flags['output'] === 'string') writeAtomically(flags['output'], text);
  else if (files.length > 0) await io.stdout.write(text);
  for (const message of failures) await io.stderr.write(`tunelint: ${oneLine(message)}\n`);
  return failures.length > 0 ? EXIT_FAILED : EXIT_CLEAN;
}

function rendered(files: readonly FileCompatibility[], format: string, now: string): Iterable<string> {
  if (format === 'json') return [`${seenJson({ schemaVersion: 1, now, files }, 2)}\n`];
  if (format === 'markdown') return compatMarkdown(files);
  return format === 'html' ? [compatHtml(files, now)] : compatPage(files);
}

function formatOf(given: unknown): string {
  const format = Array.isArray(given) ? String(given.at(-1)) : 'stylish';
  if (FORMATS.includes(format)) return format;
  throw new UsageError(`"tunelint compat" knows the formats ${FORMATS.join(', ')}.`);
}
