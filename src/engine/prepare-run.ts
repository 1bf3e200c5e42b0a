import { type PackedRowFilter, rowFilter } from '../baseline/row-filter.ts';
import { loadForeignValidators } from '../format/foreign-validator.ts';
import { FOREIGN_FORMATS } from '../generated/formats.ts';
import type { Method, Model, Profile } from '../profile/profile.ts';
import type { ChunkOptions } from '../read/chunk-cutter.ts';
import { encodingForModel } from '../tokens/encoding-for-model.ts';
import type { Encoding } from '../tokens/example-tokens.ts';
import { loadCounter } from '../tokens/load-counter.ts';
import type { FileRun } from './file-run.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import type { Sniff } from './sniff-file.ts';
import type { OwnOptions } from './source-options.ts';

/** What tells one file of a run from another; with the run's options it makes a `FileRun`. Structured-cloneable. */
export interface FileIdentity {
  readonly file: number;
  readonly name: string;
  readonly role: 'training' | 'validation';
  /** Which options of the run's are its own. */
  readonly own?: OwnOptions;
  /** What the file's head says. */
  readonly sniff: Sniff;
  /** Whether any validation file is part of the run. */
  readonly hasValidation: boolean;
  /** Nothing is counted in a file that is no JSONL. */
  readonly countsTokens: boolean;
  readonly cut: ChunkOptions;
  /** What a baseline says about the file's rows. */
  readonly filter?: PackedRowFilter | undefined;
}

/** Settles model, method and counter of a file. @param resolved the file's own options */
export async function prepareRun(
  { file, name, role, sniff, hasValidation, countsTokens, cut, filter }: FileIdentity,
  { profile, namedModel, namedMethod, settings, rules, tokens, tokenizer }: ResolvedOptions,
): Promise<FileRun> {
  if (takesForeign(profile)) await loadForeignValidators();
  const model = namedModel ?? defaultModel(profile, sniff.kind);
  const counts = tokens && countsTokens;
  return {
    file,
    name,
    role,
    profile,
    model,
    modelNamed: namedModel !== undefined,
    namedMethod,
    method: sniff.method,
    hint: sniff.hint,
    settings: { ...settings, hasValidation },
    cut,
    counter: counts ? await loadCounter(encodingOf(model, settings.unknownModel), tokenizer) : undefined,
    rules,
    filter: filter && rowFilter(filter),
  };
}

/** Whether a profile takes formats that are not OpenAI's. */
function takesForeign({ contract }: Profile): boolean {
  return contract?.formats.value.some((format) => Object.hasOwn(FOREIGN_FORMATS, format)) === true;
}

/** The model of a profile that is assumed for a kind of data. */
export function defaultModel(profile: Profile, kind: Method | 'vision' | 'completion'): Model {
  const id = profile.defaultModels[kind];
  const model = profile.models.find((each) => each.id === id);
  if (model === undefined) throw new RangeError(`Profile ${profile.id} names an unknown default model: ${id}`);
  return model;
}

/** A model that no profile knows still tells its encoding by its name. */
function encodingOf(model: Model, unknownModel: string | undefined): Encoding {
  return unknownModel === undefined ? model.encoding : encodingForModel(unknownModel);
}
