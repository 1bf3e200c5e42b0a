import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';
import { quote } from '../src/format/quote.ts';
import { inWords } from '../src/format/schema-words.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

const KEYS = ['messages', 'prompt', 'text', 'input'];

export default defineRule({
  meta: {
    id: 'several-formats-in-row',
    summary: 'One row has the keys of two formats.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    formats: [...SUPERVISED_CHAT, 'completion', 'text'],
    messages: brokenMessages(
      'The row has {keys}, which belong to different formats, and {provider} takes one format per file: {outcome}. Remove all but one.',
    ),
    docs: {
      why: 'The provider tells the format by the keys. With keys of two formats it cannot.',
      fix: 'Keep the key of the format that you train on.',
      sources: ['Together AI documentation, data preparation (2026)'],
      bad: [
        {
          file: '{"text":"Zips are repaired.","messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'together' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'together' },
        },
      ],
    },
  },
  example({ value }, { profile, report }) {
    const fact = profile.contract?.oneFormatPerRow;
    if (fact === undefined) return;
    const keys = KEYS.filter((key) => Object.hasOwn(value, key));
    if (keys.length < 2) return;
    const { messageId, ...words } = broken(profile, fact);
    report({ messageId, data: { ...words, keys: inWords(keys.map(quote), 'and') } });
  },
});
