import { defineRule } from '../src/engine/rule.ts';
import { isObject } from '../src/format/is-object.ts';
import { quote } from '../src/format/quote.ts';
import { fieldOf } from '../src/format/schema-words.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

const ASKING: ReadonlySet<unknown> = new Set(['human', 'observation']);
const ANSWERING: ReadonlySet<unknown> = new Set(['gpt', 'function_call']);

export default defineRule({
  meta: {
    id: 'sharegpt-turns',
    summary: 'The turns of a ShareGPT row do not stand where the trainer counts them.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    formats: ['sharegpt', 'sharegpt-preference'],
    messages: brokenMessages(
      '{where} {problem}: {outcome}. After the system turn, human or observation and gpt or function_call take turns.',
    ),
    docs: {
      why: 'The trainer does not look who speaks: it takes every odd turn for a question and every even one for an answer. A row that does not fit is emptied and dropped later, with one line in a long log.',
      fix: 'Join turns of the same side; several results of tools are one observation. A row to learn from ends with the answer, a preference row before it.',
      sources: [
        'LLaMA-Factory, src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18), its code run on rows of this kind',
      ],
      bad: [
        {
          file: '{"conversations":[{"from":"human","value":"Do you repair zips?"},{"from":"human","value":"And buttons?"},{"from":"gpt","value":"Both."}]}',
          options: { profile: 'llamafactory' },
        },
        {
          file: '{"conversations":[{"from":"human","value":"Do you repair zips?"},{"from":"gpt","value":"Yes."},{"from":"human","value":"Thanks."}]}',
          options: { profile: 'llamafactory' },
        },
        {
          file: '{"conversations":[{"from":"user","value":"Do you repair zips?"},{"from":"gpt","value":"Yes."}]}',
          options: { profile: 'llamafactory' },
        },
        {
          title: 'A preference row that ends with an answer',
          file: '{"conversations":[{"from":"human","value":"Name a tool."},{"from":"gpt","value":"A saw."}],"chosen":{"from":"gpt","value":"A saw."},"rejected":{"from":"gpt","value":"A cow."}}',
          options: { profile: 'llamafactory' },
        },
      ],
      good: [
        {
          file: '{"conversations":[{"from":"system","value":"Be brief."},{"from":"human","value":"Do you repair zips?"},{"from":"gpt","value":"Yes."}]}',
          options: { profile: 'llamafactory' },
        },
      ],
    },
  },
  example({ value, format }, { profile, report }) {
    const list: readonly unknown[] = Array.isArray(value['conversations']) ? value['conversations'] : [];
    const { messageId, outcome } = broken(profile, undefined);
    const first = isObject(list[0]) && list[0]['from'] === 'system' ? 1 : 0;
    for (let index = first; index < list.length; index++) {
      const turn = list[index];
      const from = isObject(turn) ? turn['from'] : undefined;
      const asks = (index - first) % 2 === 0;
      if ((asks ? ASKING : ANSWERING).has(from)) continue;
      const pointer = `/conversations/${index}`;
      const problem = `is from ${quote(from)} where ${asks ? 'somebody asks' : 'the model answers'}`;
      return report({ messageId, data: { where: fieldOf({ pointer }), problem, outcome }, at: pointer });
    }
    const open = (list.length - first) % 2 === 1;
    if (list.length === first || open === (format === 'sharegpt-preference')) return;
    const problem = open ? 'ends without an answer' : 'ends with an answer, which belongs in chosen and rejected';
    report({ messageId, data: { where: 'conversations', problem, outcome }, at: '/conversations' });
  },
});
