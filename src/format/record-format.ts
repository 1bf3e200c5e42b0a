import { FOREIGN_FORMATS } from '../generated/formats.ts';
import type { Method, Profile } from '../profile/profile.ts';
import { type Detected, detectFormat, type FileHint } from './detect-format.ts';
import type { ForeignFormatId, JsonObject, RowFormat } from './example.ts';

const BY_SHAPE: ReadonlyMap<string, ForeignFormatId> = new Map(
  Object.entries(FOREIGN_FORMATS).map(([id, { shape }]) => [shape, id as ForeignFormatId]),
);

/** What the formats of OpenAI are called where a provider does not take them. */
const OPENAI_SHAPES: Readonly<Partial<Record<RowFormat, string>>> = {
  chat: 'OpenAI chat',
  tools: 'OpenAI chat',
  functions: 'OpenAI functions',
  vision: 'OpenAI chat with images',
  dpo: 'OpenAI preference',
  rft: 'OpenAI reinforcement',
  completion: 'prompt/completion',
};

/** The format of a record as the provider of a profile sees it: foreign is what it does not take. */
export function recordFormat(
  value: JsonObject,
  { profile, namedMethod, hint }: { profile: Profile; namedMethod: Method | undefined; hint?: FileHint },
): Detected {
  const detected = detectFormat(value, namedMethod, hint);
  const taken = profile.contract?.formats.value;
  if (taken === undefined) return detected;
  const own = detected.shape === undefined ? undefined : BY_SHAPE.get(detected.shape);
  if (own !== undefined && taken.includes(own)) return { format: own, shape: detected.shape };
  if (detected.format === 'foreign' || taken.includes(detected.format)) return detected;
  return { format: 'foreign', shape: OPENAI_SHAPES[detected.format] };
}
