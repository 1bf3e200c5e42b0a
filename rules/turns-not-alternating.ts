import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CONVERSATIONS } from '../src/format/conversation-formats.ts';
import { fieldOf } from '../src/format/schema-words.ts';
import { BROKEN_VARIANTS, broken, brokenMessages } from '../src/profile/broken.ts';

export default defineRule({
  meta: {
    id: 'turns-not-alternating',
    summary: 'User and assistant do not take turns, which the provider asks for.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: BROKEN_VARIANTS,
    formats: SUPERVISED_CONVERSATIONS,
    messages: brokenMessages(
      '{where} is {what}, and {provider} wants user and assistant to take turns, the user first: {outcome}. {advice}',
    ),
    docs: {
      why: 'Chat templates of open models are often written for turns that alternate. A trainer that checks this refuses the file; one that counts positions drops the row without a word.',
      fix: 'Join messages of the same role with a blank line, or split the row.',
      sources: [
        'Together AI documentation, data preparation (2026)',
        'LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18)',
        'AWS documentation, Nova data preparation (2026)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"user","content":"And buttons?"},{"role":"assistant","content":"Both, within a week."}]}',
          options: { profile: 'together' },
        },
        {
          file: '{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"assistant","content":[{"text":"Hello!"}]},{"role":"user","content":[{"text":"Hello."}]},{"role":"assistant","content":[{"text":"What is it about?"}]}]}',
          options: { profile: 'bedrock-nova' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you repair zips?"},{"role":"assistant","content":"Yes."},{"role":"user","content":"And buttons?"},{"role":"assistant","content":"Those too."}]}',
          options: { profile: 'together' },
        },
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"order_state","arguments":"{\\"order\\":7}"}}]},{"role":"tool","tool_call_id":"call_1","content":"sent"},{"role":"assistant","content":"Yes, it is on its way."}],"tools":[{"type":"function","function":{"name":"order_state","parameters":{"type":"object","properties":{"order":{"type":"integer"}}}}}]}',
          options: { profile: 'together' },
        },
      ],
    },
  },
  example({ conversations }, { profile, report }) {
    const fact = profile.contract?.turns;
    if (fact === undefined) return;
    const { messageId, ...words } = broken(profile, fact);
    for (const { messages } of conversations) {
      const turns = messages.filter(({ role }) => role !== 'system' && role !== 'developer');
      const wrong = turns.find(({ role }, index) =>
        index === 0 ? role === 'assistant' : TAKING_TURNS.has(role) && role === turns[index - 1]?.role,
      );
      if (wrong === undefined) continue;
      const { pointer, role = '' } = wrong;
      const first = wrong === turns[0];
      const what = first ? 'the assistant’s, before the user has said anything' : `another ${role} message in a row`;
      const advice = first ? 'Put the question before it, or take it out.' : 'Join the two, or take one out.';
      report({ messageId, data: { ...words, where: fieldOf({ pointer }), what, advice }, at: pointer });
    }
  },
});

const TAKING_TURNS: ReadonlySet<string | undefined> = new Set(['user', 'assistant']);
