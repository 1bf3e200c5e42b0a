import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';
import { FORMAT_IDS } from '../src/generated/formats.ts';
import { outcomeWords } from '../src/profile/outcome-words.ts';

/** Rows with a weight and rows without. */
interface Weighted {
  readonly with: Fold;
  readonly without: Fold;
}

export default defineRule({
  meta: {
    id: 'sample-weight',
    summary: 'The weight of a row is not what the provider takes.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    messages: {
      value: 'weight is {actual}, and {provider} takes {wanted}: {outcome}.',
      missing:
        '{count|row has|rows have} no weight while others have one, and {provider} wants it in all rows or in none: {outcome}.',
    },
    docs: {
      why: 'A weight of the whole row makes it count more or less. Providers that know it differ in the numbers that they take, and in whether it may be missing.',
      fix: 'Write the same kind of number in every row; 1 changes nothing.',
      sources: [
        'Together AI documentation, data preparation (2026)',
        'Fireworks AI documentation, fine-tuning models (2026)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}],"weight":-1}',
          options: { profile: 'together' },
        },
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}],"weight":2}\n{"messages":[{"role":"user","content":"And buttons?"},{"role":"assistant","content":"Those too."}]}',
          options: { profile: 'fireworks' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}],"weight":0.5}\n{"messages":[{"role":"user","content":"And buttons?"},{"role":"assistant","content":"Those too."}]}',
          options: { profile: 'together' },
        },
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}],"weight":-0.5}',
          options: { profile: 'fireworks' },
        },
      ],
    },
    formats: FORMAT_IDS,
  },
  start: (): Weighted => ({ with: startFold(), without: startFold() }),
  example({ value, place }, { profile, report }, weighted) {
    const fact = profile.contract?.sampleWeight;
    if (fact === undefined) return;
    const { weight } = value;
    addToFold(Object.hasOwn(value, 'weight') ? weighted.with : weighted.without, place);
    if (weight === undefined || (typeof weight === 'number' && (weight >= 0 || fact.value !== 'from-zero'))) return;
    const wanted = fact.value === 'from-zero' ? 'numbers from 0 on' : 'numbers';
    const data = { actual: quote(weight), provider: profile.title, wanted, outcome: outcomeWords(profile, fact) };
    report({ messageId: 'value', data, at: '/weight' });
  },
  merge: (earlier, later) => ({
    with: mergeFolds(earlier.with, later.with),
    without: mergeFolds(earlier.without, later.without),
  }),
  finish(weighted, { profile, report }) {
    const fact = profile.contract?.sampleWeight;
    if (fact?.value !== 'any-in-all-rows' || weighted.with.count === 0 || weighted.without.count === 0) return;
    const data = { count: weighted.without.count, provider: profile.title, outcome: outcomeWords(profile, fact) };
    report({ messageId: 'missing', data, ...foldedAt(weighted.without) });
  },
});
