import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';
import { fieldOf, inWords } from '../src/format/schema-words.ts';
import { declaredToolsOf } from '../src/format/tool-calls.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'tool-definition-keys',
    summary: 'A function is declared without what the provider needs of it.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    messages: brokenMessages(
      '{where} has no {keys}, and {provider} needs it: {outcome}. Add it; an empty description and an object schema without properties will do.',
    ),
    docs: {
      why: 'OpenAI lets descriptions and parameters be left out. Trainers that print every part of a definition stop where one is missing.',
      fix: 'Give each function what the message names.',
      sources: [
        'mistral-finetune, finetune/data/tokenize.py (1943535, 2026-06-12); mistral-common, protocol/instruct/validator.py (bc022b9, 2026-07-23)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","tool_calls":[{"id":"aB3dE6gH9","type":"function","function":{"name":"order_state","arguments":"{}"}}]}],"tools":[{"type":"function","function":{"name":"order_state","parameters":{"type":"object","properties":{}}}}]}',
          options: { profile: 'mistral' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'mistral' },
        },
      ],
    },
  },
  example(example, { profile, report }) {
    const fact = profile.contract?.toolKeys;
    if (fact === undefined) return;
    const { messageId, ...words } = broken(profile, fact);
    for (const { definition, pointer } of declaredToolsOf(example)) {
      const missing = fact.value.filter((key) => !Object.hasOwn(definition, key));
      if (missing.length === 0) continue;
      const data = { ...words, where: fieldOf({ pointer }), keys: inWords(missing.map(quote), 'and') };
      report({ messageId, data, at: pointer });
    }
  },
});
