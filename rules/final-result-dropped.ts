import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';
import { endingOf } from '../src/profile/ending-of.ts';

export default defineRule({
  meta: {
    id: 'final-result-dropped',
    summary: 'The results of tools at the end of a row vanish.',
    group: 'provider',
    severity: 'warning',
    effect: 'lost',
    everywhere: true,
    formats: SUPERVISED_CHAT,
    messages: {
      dropped:
        '{count|row ends|rows end} with the result of a tool, which {provider} leaves out without a word: the rest of the row is trained. Append the answer that follows, or end the row with the call.',
    },
    docs: {
      why: 'The trainer pairs each answer with what comes before it. Results at the end have no answer after them: they are left out without a word, and the rest of the row is trained.',
      fix: 'Append the answer that the model gave after the result, or end the row with the call.',
      sources: ['LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18)'],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","content":"","tool_calls":[{"id":"call_1","type":"function","function":{"name":"order_state","arguments":{"order":7}}}]},{"role":"tool","tool_call_id":"call_1","content":"sent"}],"tools":[{"type":"function","function":{"name":"order_state","parameters":{"type":"object","properties":{"order":{"type":"integer"}}}}}]}',
          options: { profile: 'llamafactory' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'llamafactory' },
        },
      ],
    },
  },
  start: startFold,
  example({ conversations, place }, { profile }, fold) {
    const [conversation] = conversations;
    if (profile.contract?.dropsFinalResults === undefined || conversation === undefined) return;
    if (endingOf(conversation) === 'result') addToFold(fold, place, conversation.messages.at(-1)?.pointer);
  },
  merge: mergeFolds,
  finish(fold, { profile, report }) {
    const data = { count: fold.count, provider: profile.title };
    if (fold.count > 0) report({ messageId: 'dropped', data, ...foldedAt(fold) });
  },
});
