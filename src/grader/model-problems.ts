import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { nearest } from '../format/nearest.ts';
import { pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import { inWords } from '../format/schema-words.ts';
import type { GraderContext } from './grader-context.ts';
import type { Tell } from './grader-problem.ts';
import { where } from './where.ts';

/** Sampling parameters of model graders. Source: GraderScoreModel, openai-openapi main f85dbe2 (2026-08-21). */
const SAMPLING = ['seed', 'temperature', 'top_p', 'max_completions_tokens', 'reasoning_effort'];

const SHOWN = 4;

/** What is wrong with the model of a score_model or label_model grader, its sampling and its range. */
export function modelProblems(grader: JsonObject, at: string, { profile, now }: GraderContext, tell: Tell): void {
  const { model } = grader;
  const known = profile.graderModels?.value ?? [];
  const found = known.find(({ id }) => id === model);
  if (typeof model === 'string') {
    const retired = profile.models.find(({ id }) => id === model)?.retired;
    const place = { at: `${at}/model` };
    const allowed =
      inWords(
        known.slice(0, SHOWN).map(({ id }) => id),
        'or',
      ) + (known.length > SHOWN ? ` (and ${known.length - SHOWN} more)` : '');
    const data = { where: where(place.at), actual: quote(model), allowed };
    if (found === undefined) tell({ messageId: 'model', ...place, data: { ...data, hint: snapshotOf(model, known) } });
    else if (retired && retired.value <= now) {
      const alive = known.filter(({ id }) => !isRetired(id, { profile, now }));
      const others = inWords(
        alive.slice(0, SHOWN).map(({ id }) => id),
        'or',
      );
      const instead = others === '' ? 'another model' : others;
      tell({ messageId: 'modelRetired', ...place, data: { ...data, allowed: instead, date: retired.value } });
    }
  }
  if (isObject(grader['sampling_params']))
    samplingProblems(grader['sampling_params'], `${at}/sampling_params`, found, tell);
  if (Array.isArray(grader['range'])) rangeProblems(grader['range'], `${at}/range`, tell);
}

function isRetired(model: string, { profile, now }: Pick<GraderContext, 'profile' | 'now'>): boolean {
  const retired = profile.models.find(({ id }) => id === model)?.retired;
  return retired !== undefined && retired !== null && retired.value <= now;
}

/** `gpt-4o` is the name of a family, of which one snapshot may grade. */
function snapshotOf(model: string, known: readonly { readonly id: string }[]): string {
  const ids = known.map(({ id }) => id);
  const meant = ids.find((id) => id.replace(/-\d{4}-\d\d-\d\d$/, '') === model) ?? nearest(model, ids);
  return meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
}

function samplingProblems(
  sampling: JsonObject,
  at: string,
  model: { readonly id: string; readonly reasoning: boolean } | undefined,
  tell: Tell,
): void {
  for (const key of Object.keys(sampling).slice(0, 100)) {
    if (SAMPLING.includes(key)) continue;
    const meant =
      key === 'max_tokens' || key === 'max_completion_tokens' || key === 'max_output_tokens'
        ? ' It is spelt "max_completions_tokens" here.'
        : didYouMean(nearest(key, SAMPLING));
    const pointer = `${at}/${pointerToken(key)}`;
    tell({ messageId: 'samplingKey', at: pointer, target: 'key', data: { where: where(pointer), hint: meant } });
  }
  if (model === undefined) return;
  const sets = (key: string): boolean => Object.hasOwn(sampling, key) && sampling[key] !== null;
  const said = (key: string) => ({ at: `${at}/${key}`, data: { where: where(`${at}/${key}`), model: model.id } });
  if (!model.reasoning && sets('reasoning_effort')) tell({ messageId: 'reasoningEffort', ...said('reasoning_effort') });
  if (model.reasoning && sets('temperature')) tell({ messageId: 'temperature', ...said('temperature') });
}

function rangeProblems(range: readonly unknown[], at: string, tell: Tell): void {
  if (range.length !== 2) {
    tell({ messageId: 'range', at, data: { where: where(at), count: range.length } });
    return;
  }
  const [low, high] = range;
  if (typeof low !== 'number' || typeof high !== 'number' || low < high) return;
  tell({ messageId: 'rangeOrder', at, data: { where: where(at), low, high } });
}

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
}
