import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nearest } from '../format/nearest.ts';
import { reportFormats } from '../generated/report-formats.ts';
import { oneLine } from '../report/one-line.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** A report to write: to a file, or to standard output. */
export interface ReportTarget {
  readonly format: string;
  readonly output: string | undefined;
}

/**
 * The reports of `-f <format>[=<file>]` and `-o`. Without either the default view, or in GitHub Actions the annotations.
 * @throws UsageError for an unknown format, two reports for one place, or a folder that does not exist
 */
export function reportTargets(formats: readonly string[], output: string | undefined, env: Io['env']): ReportTarget[] {
  const isAction = env['GITHUB_ACTIONS'] === 'true' && output === undefined;
  const named = formats.length > 0 ? formats : [isAction ? 'github' : 'stylish'];
  const targets = named.map(target);
  const open = targets.filter((each) => each.output === undefined);
  if (open.length > 1) {
    const names = open.map(({ format }) => `"${format}"`).join(' and ');
    throw new UsageError(
      `Only one report has no file, not ${names}: name one, as in -f ${open[1]?.format}=report.txt.`,
    );
  }
  if (output !== undefined && open.length === 0)
    throw new UsageError(`Every format has its own file, so nothing is left for -o ${oneLine(output)}.`);
  const placed = targets.map((each) => ({ ...each, output: placeOf(each.output ?? output) }));
  const places = placed.flatMap((each) => (each.output === undefined ? [] : [resolve(each.output)]));
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) throw new UsageError(`Two reports cannot go to one file: ${oneLine(twice)}.`);
  for (const each of placed) if (each.output !== undefined) checkFolder(each.output);
  return placed;
}

/** A `-` stands for standard output. */
function placeOf(output: string | undefined): string | undefined {
  return output === '-' ? undefined : output;
}

function target(word: string): ReportTarget {
  const split = word.indexOf('=');
  const format = split < 0 ? word : word.slice(0, split);
  if (!Object.hasOwn(reportFormats, format)) throw new UsageError(unknown(format));
  if (split < 0) return { format, output: undefined };
  if (split === word.length - 1) throw new UsageError(`-f ${word} names no file: -f ${format}=<file>.`);
  return { format, output: placeOf(word.slice(split + 1)) };
}

function unknown(name: string): string {
  const known = Object.keys(reportFormats);
  const near = nearest(name, known);
  return `Unknown format "${oneLine(name)}". ${near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`}`;
}

/** Said before the files are read, not after. */
function checkFolder(output: string): void {
  const folder = dirname(output);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`cannot write the report to ${oneLine(output)}: there is no folder ${oneLine(folder)}`);
}
