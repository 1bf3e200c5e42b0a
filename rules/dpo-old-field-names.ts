import type { FixDescriptor } from '../src/engine/fix-descriptor.ts';
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
      old: '{names} as in older specifications: the service looks for preferred_output and non_preferred_output and refuses the file. Rename the fields; what they hold stays the same.',
      both: '{names} beside the field of the new name: the service refuses a field it does not know. Remove the old one.',
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
  example({ value }, { report }) {
    const old = NAMES.filter(([name]) => Object.hasOwn(value, name));
    const [first] = old;
    if (first === undefined) return;
    const where = {
      at: `/${first[0]}`,
      target: 'key',
      data: { names: old.map(([name]) => name).join(' and ') },
    } as const;
    const renamed = old.filter(([, name]) => !Object.hasOwn(value, name));
    if (renamed.length === 0) {
      report({ messageId: 'both', ...where });
      return;
    }
    report({ messageId: 'old', ...where, fix: renaming(renamed) });
  },
  repair({ example }) {
    const value = example?.format === 'dpo' ? example.value : {};
    const renamed = NAMES.filter(([from, to]) => Object.hasOwn(value, from) && !Object.hasOwn(value, to));
    return renamed.length === 0 ? [] : [{ messageId: 'old', ...renaming(renamed) }];
  },
});

function renaming(names: readonly (typeof NAMES)[number][]): FixDescriptor {
  const edits = names.map(([from, to]) => ({ at: `/${from}`, target: 'key' as const, text: JSON.stringify(to) }));
  return { title: 'Rename the fields', safety: 'safe', edits };
}
