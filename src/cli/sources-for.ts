import type { LoadedConfig } from '../config/loaded-config.ts';
import type { RunSource } from '../engine/run.ts';
import { type ExpandedPath, expandPaths, identity } from '../read/expand-paths.ts';
import type { InputError } from '../read/input-error.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';

export interface PlannedSources {
  readonly sources: readonly RunSource[];
  /** Operands that stand for nothing. */
  readonly errors: readonly InputError[];
  /** What is left out on purpose, for people. */
  readonly notes: readonly string[];
}

/**
 * The sources of a run: the operands' files, or without operands those of the configuration's splits; then the validation
 * files; then the rest of the splits that the files belong to, to be compared with them.
 */
export async function sourcesFor(
  operands: readonly string[],
  request: LintRequest,
  configured: LoadedConfig | undefined,
  io: Io,
): Promise<PlannedSources> {
  const named = await expandPaths(operands);
  const validation = await expandPaths(request.validation);
  const held = new Set(validation.paths.map(({ path }) => identity(path)));
  const training = named.paths.filter(({ path }) => !held.has(identity(path)));
  const errors = [...named.errors, ...validation.errors];
  const all = { training, validation: validation.paths };
  if (configured === undefined) {
    const chosen = await changedOnly(all, request, io);
    const sources = [
      ...chosen.training.map((path) => sourceOf(path, 'training')),
      ...chosen.validation.map((path) => sourceOf(path, 'validation')),
    ];
    return { sources, errors, notes: [] };
  }
  const { planSplits } = await import('./plan-splits.ts');
  const nameOf = (path: string) => (path === '-' ? request.stdinName : path);
  const isAll = operands.length === 0;
  const files = isAll && request.since !== undefined ? await ofSplits() : training;
  const chosen = await changedOnly({ ...all, training: files }, request, io);
  const asked = isAll && request.since === undefined ? undefined : chosen.training;
  const planned = await planSplits(asked, chosen.validation, configured, nameOf);
  const options = request.optionsFor ?? (() => undefined);
  return {
    sources: planned.files.map(({ path, role, splits, companion }) => ({
      ...sourceOf(path, role),
      options: options(nameOf(path.path)),
      ...(splits === undefined ? {} : { splits }),
      ...(companion ? { companion } : {}),
    })),
    errors,
    notes: planned.notes,
  };

  async function ofSplits(): Promise<ExpandedPath[]> {
    const { planSplits } = await import('./plan-splits.ts');
    const { files } =
      configured === undefined ? { files: [] } : await planSplits(undefined, [], configured, (path) => path);
    return files.filter(({ companion }) => !companion).map(({ path }) => path);
  }

  function sourceOf({ path, named }: ExpandedPath, role: RunSource['role']): RunSource {
    return path === '-'
      ? { source: { stream: io.stdin, name: request.stdinName }, role, name: request.stdinName }
      : { source: path, role, named };
  }
}

interface Paths {
  readonly training: readonly ExpandedPath[];
  readonly validation: readonly ExpandedPath[];
}

/** The files that `--since` leaves. */
async function changedOnly(all: Paths, request: LintRequest, io: Io): Promise<Paths> {
  return request.since === undefined ? all : (await import('./since.ts')).since(request.since, all, request, io);
}
