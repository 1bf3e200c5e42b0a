import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';

const ENDINGS: ReadonlySet<string | undefined> = new Set(['user', 'tool', 'assistant']);

export default defineRule({
  meta: {
    id: 'prompt-ending',
    summary: 'A prompt ends with a message that no template goes on from.',
    group: 'provider',
    severity: 'warning',
    effect: 'rejected',
    everywhere: true,
    formats: ['trl-prompt', 'trl-preference', 'trl-unpaired'],
    messages: {
      ending:
        'The prompt ends with a message of role {role}: apply_chat_template stops with "Invalid role in the last message". End it with the user, a result, or the start of the answer.',
    },
    docs: {
      why: 'The template has to know whether the model speaks next. It does after a user or a tool, and goes on after the start of an answer.',
      fix: 'End the prompt with the message that is answered.',
      sources: ['TRL, trl/data_utils.py, apply_chat_template (f2cd577, 2026-07-24)'],
      bad: [
        {
          file: '{"prompt":[{"role":"system","content":"Be brief."}],"completion":[{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'trl' },
        },
      ],
      good: [
        {
          file: '{"prompt":[{"role":"user","content":"Do you repair zips?"}],"completion":[{"role":"assistant","content":"Yes."}]}',
          options: { profile: 'trl' },
        },
      ],
    },
  },
  example({ conversations }, { report }) {
    const last = conversations.find(({ kind }) => kind === 'input')?.messages.at(-1);
    if (last === undefined || ENDINGS.has(last.role)) return;
    report({ messageId: 'ending', data: { role: quote(last.role) }, at: `${last.pointer}/role` });
  },
});
