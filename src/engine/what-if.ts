import { loadProfile } from '../profile/load-profile.ts';
import type { Model, Profile } from '../profile/profile.ts';
import type { LintSource } from '../read/input.ts';
import type { FileReport } from '../report/report.ts';
import { estimateCost } from '../tokens/estimate-cost.ts';
import type { TokenStatistics } from '../tokens/token-statistics.ts';
import type { WhatIf } from '../tokens/what-if.ts';
import type { LintOptions } from './lint-options.ts';
import { run } from './run.ts';

const EPOCHS = [1, 2, 3] as const;

interface Question {
  readonly file: FileReport;
  /** Where the file can be read again; undefined for a stream. */
  readonly source: LintSource | undefined;
  /** More models that the user named, in their order. */
  readonly named: readonly Model[];
  readonly options: LintOptions;
  /** The day of the report: models that are closed by then are not offered. */
  readonly now: string;
}

/**
 * What training on a file costs with its model and with others: those that were named, or else what the provider offers
 * for such data. A model that counts differently (another encoding, limit or image rule) is counted by reading the file
 * again; if nobody named it, it is left out instead.
 */
export async function whatIf({ file, source, named, options, now }: Question): Promise<WhatIf[]> {
  const { tokens, model: id, modelSource } = file;
  const profile = loadProfile(file.profile);
  const model = profile?.models.find((each) => each.id === id);
  if (tokens === null || profile === undefined || model === undefined || file.role !== 'training') return [];
  const answers = [answer(model, modelSource, tokens)];
  const others = named.length > 0 || modelSource === 'named' ? named : offered(profile, file, now);
  for (const other of others) {
    if (answers.some((each) => each.model === other.id)) continue;
    const isNamed = named.includes(other);
    const counted = sameCount(model, other, tokens) ? tokens : isNamed ? await countAgain(other) : undefined;
    if (counted !== undefined) answers.push(answer(other, isNamed ? 'named' : 'offered', counted));
  }
  return answers;

  function answer(each: Model, from: WhatIf['source'], counted: TokenStatistics): WhatIf {
    const own = options.epochs === undefined || options.epochs === 'auto' ? [] : [options.epochs];
    const epochs = [...new Set([...EPOCHS, ...own])].sort((a, b) => a - b);
    const { sources } = profile ?? {};
    const common = {
      tokens: counted,
      examples: file.examples,
      method: file.method,
      model: each,
      ...(sources && { sources }),
    };
    return {
      model: each.id,
      source: from,
      limit: each.trainingContext?.value ?? null,
      overLimit: counted.overLimit,
      accuracy: counted.accuracy,
      costs: [...epochs, 'auto' as const].map((count) => estimateCost({ ...common, epochs: count })),
    };
  }

  async function countAgain(other: Model): Promise<TokenStatistics | undefined> {
    if (source === undefined) return undefined;
    const again = {
      ...options,
      profile: file.profile,
      method: file.method,
      model: other.id,
      rules: {},
      only: [],
      skip: [],
    };
    const running = run([{ source, role: 'training' }], again, { rules: [] });
    for (;;) {
      const { done, value } = await running.next();
      if (done === true) return value.report.files[0]?.tokens ?? undefined;
    }
  }
}

function offered(profile: Profile, { method, formats }: FileReport, now: string): readonly Model[] {
  const wanted =
    method !== 'supervised' ? method : formats.vision ? 'vision' : formats.completion ? 'completion' : method;
  return profile.models.filter(
    ({ methods, trainingPrice, trainingClosed }) =>
      methods.value.includes(wanted) &&
      trainingPrice !== null &&
      (trainingClosed === null || trainingClosed.value > now),
  );
}

/** Whether the numbers counted for one model hold for another. */
function sameCount(model: Model, other: Model, { max, byRole }: TokenStatistics): boolean {
  const cuts = (limit: Model['trainingContext']): boolean => limit !== null && limit.value < max;
  const isCut = cuts(model.trainingContext) || cuts(other.trainingContext);
  const sameLimit = model.trainingContext?.value === other.trainingContext?.value;
  const sameImages = JSON.stringify(model.image?.value) === JSON.stringify(other.image?.value);
  return model.encoding === other.encoding && (!isCut || sameLimit) && (byRole.images === 0 || sameImages);
}
