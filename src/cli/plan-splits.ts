import { ConfigError } from '../config/config-error.ts';
import type { ConfigFiles, ConfigSplit, LoadedConfig } from '../config/loaded-config.ts';
import { splitFiles } from '../config/split-files.ts';
import type { FileSplits } from '../engine/finish-file.ts';
import { quote } from '../format/quote.ts';
import { type ExpandedPath, identity } from '../read/expand-paths.ts';
import { oneLine } from '../report/one-line.ts';

/** A file of the run with what the configuration makes of it. */
export interface PlannedFile {
  readonly path: ExpandedPath;
  readonly role: 'training' | 'validation';
  readonly splits: FileSplits | undefined;
  readonly companion: boolean;
}

/**
 * Gives files their roles by the configuration's splits, leaves out what it ignores, and adds the rest of each split that
 * a file belongs to: pre-commit hands over the files that changed, while leakage is seen only beside the others.
 *
 * @param asked undefined: no operand, so that all files of all splits are asked for
 * @param validation files that the command line names as such; they are for all splits
 * @param nameOf what a path goes by: standard input has another name
 */
export async function planSplits(
  asked: readonly ExpandedPath[] | undefined,
  validation: readonly ExpandedPath[],
  configured: LoadedConfig,
  nameOf: (path: string) => string,
): Promise<{ readonly files: readonly PlannedFile[]; readonly notes: readonly string[] }> {
  const notes: string[] = [];
  const own = [];
  for (const path of asked ?? (await allFiles(configured))) {
    if (!configured.isIgnored(nameOf(path.path))) own.push(path);
    else if (path.named || path.path === '-')
      notes.push(`${oneLine(nameOf(path.path))} is not checked: ${configured.path} ignores it`);
  }
  const files = own.map((path): PlannedFile => planned(path, membership(nameOf(path.path), configured.splits), false));
  const held = validation.map(
    (path): PlannedFile => ({ path, role: 'validation', splits: undefined, companion: false }),
  );
  const companions = asked === undefined ? [] : await companionsOf([...files, ...held], configured, notes);
  return { files: [...files, ...held, ...companions], notes };
}

function planned(path: ExpandedPath, splits: FileSplits, companion: boolean): PlannedFile {
  const role = splits.validation.length > 0 && splits.train.length === 0 ? 'validation' : 'training';
  const isMember = splits.train.length + splits.validation.length > 0;
  return { path, role, splits: isMember ? splits : undefined, companion };
}

function membership(path: string, splits: readonly ConfigSplit[]): FileSplits {
  const validation = splits.filter((split) => split.validation.matches(path));
  const train = splits.filter((split) => split.train.matches(path) && !validation.includes(split));
  return { train: train.map(({ name }) => name), validation: validation.map(({ name }) => name) };
}

async function companionsOf(
  files: readonly PlannedFile[],
  configured: LoadedConfig,
  notes: string[],
): Promise<PlannedFile[]> {
  const touched = new Set(files.flatMap(({ splits }) => [...(splits?.train ?? []), ...(splits?.validation ?? [])]));
  const seen = new Set(files.map(({ path }) => identity(path.path)));
  const companions: PlannedFile[] = [];
  for (const { name, train, validation } of configured.splits) {
    if (!touched.has(name)) continue;
    for (const side of [train, validation]) {
      const found = await splitFiles(side, configured);
      if (found.length === 0) notes.push(nothingFound(side));
      for (const path of found) {
        if (seen.has(identity(path))) continue;
        seen.add(identity(path));
        companions.push(planned({ path, named: false }, membership(path, configured.splits), true));
      }
    }
  }
  return companions;
}

/** @throws ConfigError for a side of a split that has no files */
async function allFiles(configured: LoadedConfig): Promise<ExpandedPath[]> {
  const paths = new Set<string>();
  const problems: string[] = [];
  for (const side of configured.splits.flatMap(({ train, validation }) => [train, validation])) {
    const found = await splitFiles(side, configured);
    if (found.length === 0) problems.push(nothingFound(side));
    for (const path of found) paths.add(path);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return [...paths].map((path) => ({ path, named: true }));
}

function nothingFound({ globs, at }: ConfigFiles): string {
  return `${at}: no file matches ${globs.map(quote).join(', ')}`;
}
