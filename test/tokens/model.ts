import type { ImageTokenRule, Model } from '../../src/profile/profile.ts';

function fact<Value>(value: Value): { readonly value: Value; readonly source: string; readonly asOf: string } {
  return { value, source: 'price-list', asOf: '2026-11-01' };
}

/** A model as a profile describes it, with the numbers that a test is about. */
export function modelOf({
  id = 'gpt-4.1-mini-2025-04-14',
  price = 5,
  perHour = null,
  image = null,
  context = 65_536,
}: {
  id?: string;
  price?: number | null;
  perHour?: number | null;
  image?: ImageTokenRule | null;
  context?: number;
} = {}): Model {
  return {
    id,
    aliases: [],
    encoding: 'o200k_base',
    methods: fact(['supervised', 'dpo'] as const),
    trainingContext: fact(context),
    inferenceContext: null,
    trainingPrice: price === null ? null : fact(price),
    trainingPricePerHour: perHour === null ? null : fact(perHour),
    image: image === null ? null : fact(image),
    trainingClosed: null,
    retired: null,
    notes: [],
  };
}
