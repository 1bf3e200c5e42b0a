import type { Sniff } from '../engine/sniff-file.ts';
import type { Method, Profile } from '../profile/profile.ts';
import type { Config, Override } from './config.ts';
import { guessSplits } from './guess-splits.ts';

/** A dataset that was looked at. `sniff`: undefined when its records are no examples. */
export interface SeenFile {
  /** With slashes, from the configuration's folder. */
  readonly path: string;
  readonly sniff: Sniff | undefined;
}

/** What the command line says already. */
export interface Wishes {
  readonly profile: Profile;
  readonly model: string | undefined;
  readonly method: Method | undefined;
}

/** Files of one kind beyond this number make no list that people want to read. */
const MOST_LISTED = 50;

/** A small configuration for the data: the commonest kind of file for all, the others as overrides, splits by name. */
export function draftConfig(files: readonly SeenFile[], { profile, model, method }: Wishes, schema: string): Config {
  const kinds = new Map<Sniff['kind'], SeenFile[]>();
  for (const file of files) {
    if (file.sniff !== undefined) kinds.set(file.sniff.kind, [...(kinds.get(file.sniff.kind) ?? []), file]);
  }
  const [main, ...others] = [...kinds].sort(([, a], [, b]) => b.length - a.length);
  const splits = guessSplits(files.map(({ path }) => path));
  const named = Object.values(splits);
  const [only] = named;
  const overrides =
    method === undefined && model === undefined ? others.map(([kind, own]) => overrideOf(kind, own)) : [];
  return {
    $schema: schema,
    extends: 'recommended',
    profile: profile.id,
    ...(main === undefined && model === undefined
      ? {}
      : { model: model ?? profile.defaultModels[main?.[0] ?? 'supervised'] }),
    ...(main === undefined && method === undefined ? {} : { method: method ?? methodOf(main?.[0] ?? 'supervised') }),
    ...(overrides.length === 0 ? {} : { overrides }),
    ...(named.length === 0 ? {} : { splits: named.length === 1 && only !== undefined ? only : splits }),
  };

  function overrideOf(kind: Sniff['kind'], own: readonly SeenFile[]): Override {
    const paths = own.map(({ path }) => path).slice(0, MOST_LISTED);
    return { files: paths, model: profile.defaultModels[kind], method: methodOf(kind) };
  }
}

function methodOf(kind: Sniff['kind']): Method {
  return kind === 'vision' || kind === 'completion' ? 'supervised' : kind;
}
