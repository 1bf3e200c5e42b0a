import { nearest } from '../format/nearest.ts';
import type { Model, Profile } from './profile.ts';

/** How a name led to a model: `fine-tuned` and `checkpoint` stand for the base model's entry. */
export type ResolvedModel =
  | { readonly model: Model; readonly how: 'exact' | 'alias' | 'fine-tuned' | 'checkpoint' }
  | { readonly unknown: true; readonly nearest: string | undefined };

/**
 * The model that a name stands for, in any case: a snapshot's id, an alias, a fine-tuned model
 * (`ft:gpt-4o-mini-2024-07-18:org:suffix:id`, on Azure `gpt-4o-mini-2024-07-18.ft-…`) or one of its checkpoints.
 * For an unknown name, the nearest id or alias if one is near enough to be meant.
 */
export function resolveModel(profile: Profile, name: string): ResolvedModel {
  const wanted = name.trim().toLowerCase();
  const found = lookUp(profile, wanted);
  if (found !== undefined) return found;
  const base = baseOf(wanted);
  const model = base === undefined ? undefined : lookUp(profile, base)?.model;
  if (model !== undefined) return { model, how: wanted.includes(':ckpt-step-') ? 'checkpoint' : 'fine-tuned' };
  return { unknown: true, nearest: suggestion(profile, base ?? wanted) };
}

function lookUp(profile: Profile, wanted: string): { model: Model; how: 'exact' | 'alias' } | undefined {
  for (const model of profile.models) {
    if (model.id.toLowerCase() === wanted) return { model, how: 'exact' };
  }
  for (const model of profile.models) {
    if (model.aliases.some((alias) => alias.toLowerCase() === wanted)) return { model, how: 'alias' };
  }
  return undefined;
}

function baseOf(wanted: string): string | undefined {
  if (wanted.startsWith('ft:')) return wanted.split(':', 2)[1] ?? '';
  const azure = wanted.indexOf('.ft-');
  return azure > 0 ? wanted.slice(0, azure) : undefined;
}

/** No model has a longer name, and what is asked here takes time quadratic in it. */
const LONGEST_NAME = 200;

function suggestion(profile: Profile, wanted: string): string | undefined {
  if (wanted.length > LONGEST_NAME) return undefined;
  const near = nearest(
    wanted,
    profile.models.flatMap((model) => [model.id, ...model.aliases]),
  );
  if (near !== undefined) return near;
  // A name cut short, or a snapshot of another day: `gpt-4.1-mini-2025`.
  const family = wanted.replace(/-\d[\d-]*$/, '');
  if (family.length < 4) return undefined;
  return profile.models.find((model) => model.id.toLowerCase().startsWith(family))?.id;
}
