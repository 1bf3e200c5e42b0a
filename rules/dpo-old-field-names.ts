import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';

const NAMES = [
  ['preferred_completion', 'preferred_output'],
  ['non_preferred_completion', 'non_preferred_output'],
] as const;

export default defineRule({
  meta: {
    id: 'dpo-old-field-names',
    summary: 'A preference pair names its answers as an old specification did.',
    group: 'preference',
    severity: 'error',
    effect: 'rejected',
    formats: ['dpo'],
    messages: {
      old: '{count|row uses|rows use} preferred_completion or non_preferred_completion, the names of older specifications: the service looks for preferred_output and non_preferred_output and refuses the file. Rename the fields; what they hold stays the same.',
      both: '{count|row has|rows have} an answer both under its old name (preferred_completion, non_preferred_completion) and under the new one: the service refuses a field it does not know. Remove the old one.',
    },
    docs: {
      why: 'The API specifications from December 2024 to May 2025 called the two answers `preferred_completion` and `non_preferred_completion`. The guide and the service have always called them `preferred_output` and `non_preferred_output`.',
      fix: 'Rename the two fields.',
      sources: [
        'OpenAI API reference, FineTunePreferenceRequestInput (openai-openapi 3b49d5d, 2024-12-18, against manual_spec f7f4b05, 2025-07-04)',
        'OpenAI direct preference optimization guide (2026-07-15)',
      ],
      bad: [
        '{"input":{"messages":[{"role":"user","content":"Name a tea for the evening."}]},"preferred_completion":[{"role":"assistant","content":"Rooibos: it has no caffeine."}],"non_preferred_completion":[{"role":"assistant","content":"Tea."}]}',
        '{"input":{"messages":[{"role":"user","content":"Name a tea for the evening."}]},"preferred_output":[{"role":"assistant","content":"Rooibos: it has no caffeine."}],"non_preferred_completion":[{"role":"assistant","content":"Tea."}]}',
      ],
      good: [
        '{"input":{"messages":[{"role":"user","content":"Name a tea for the evening."}]},"preferred_output":[{"role":"assistant","content":"Rooibos: it has no caffeine."}],"non_preferred_output":[{"role":"assistant","content":"Tea."}]}',
      ],
    },
  },
  start: () => ({ old: startFold(), both: startFold() }),
  example({ value, place }, _context, state) {
    const old = NAMES.filter(([name]) => Object.hasOwn(value, name));
    const [first] = old;
    if (first === undefined) return;
    const both = old.every(([, name]) => Object.hasOwn(value, name));
    addToFold(both ? state.both : state.old, place, `/${first[0]}`);
  },
  merge: (earlier, later) => ({
    old: mergeFolds(earlier.old, later.old),
    both: mergeFolds(earlier.both, later.both),
  }),
  finish({ old, both }, { report }) {
    if (old.count > 0) report({ messageId: 'old', data: { count: old.count }, ...foldedAt(old), target: 'key' });
    if (both.count > 0) report({ messageId: 'both', data: { count: both.count }, ...foldedAt(both), target: 'key' });
  },
});
