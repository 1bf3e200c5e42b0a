import { formatNumber } from '../engine/message.ts';
import { loadProfile, profileIds } from './load-profile.ts';
import type { Fact, Method, Model, Profile } from './profile.ts';

/** What ends for a model, and the dated fact that says so. */
export interface ModelEnd {
  readonly what: 'retired' | 'closed';
  readonly fact: Fact<string>;
}

/** Whether a model can no longer be trained on a day (`YYYY-MM-DD`): it is shut down, or closed for training. */
export function modelEnd({ retired, trainingClosed }: Model, day: string): ModelEnd | undefined {
  if (retired !== null && retired.value <= day) return { what: 'retired', fact: retired };
  if (trainingClosed !== null && trainingClosed.value <= day) return { what: 'closed', fact: trainingClosed };
  return undefined;
}

/** The next thing that ends for a model after a day; undefined when nothing is announced. */
export function nextEnd({ retired, trainingClosed }: Model, day: string): ModelEnd | undefined {
  if (trainingClosed !== null && trainingClosed.value > day) return { what: 'closed', fact: trainingClosed };
  if (retired !== null && retired.value > day) return { what: 'retired', fact: retired };
  return undefined;
}

/** Where to go instead, in a sentence: other models of the profile for the method, and profiles that still train this one. */
export function waysOut(model: Model, method: Method, profile: Profile, day: string): string {
  const others = profile.models.filter((each) => trains(each, method) && modelEnd(each, day) === undefined);
  const elsewhere = profileIds.filter((id) => {
    const same = loadProfile(id)?.models.find((each) => each.id === model.id);
    return id !== profile.id && same !== undefined && trains(same, method) && modelEnd(same, day) === undefined;
  });
  const here =
    others.length === 0
      ? `No model is left here for ${method} training.`
      : `Models for ${method} training: ${others.map(({ id }) => id).join(', ')}.`;
  return elsewhere.length === 0 ? here : `${here} On ${elsewhere.join(' and ')} this one takes such jobs.`;
}

/** Whether a model knows a method; images and completions are supervised training too. */
export function trains({ methods }: Model, method: Method): boolean {
  const known = methods.value.map((each) => (each === 'vision' || each === 'completion' ? 'supervised' : each));
  return known.includes(method);
}

/** How far a day lies ahead, in words. */
export function daysAhead(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return `${formatNumber(days)} ${days === 1 ? 'day' : 'days'}`;
}
