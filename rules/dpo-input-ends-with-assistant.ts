import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Example } from '../src/format/example.ts';

const row = (messages: string, first = 'A window seat, row 12.') =>
  `{"input":{"messages":[${messages}]},"preferred_output":[{"role":"assistant","content":"${first}"}],"non_preferred_output":[{"role":"assistant","content":"A seat."}]}`;
const question = '{"role":"user","content":"Which seat do I have?"}';

export default defineRule({
  meta: {
    id: 'dpo-input-ends-with-assistant',
    summary: 'The input of a preference pair ends with an assistant message.',
    group: 'preference',
    severity: 'warning',
    effect: 'quality',
    formats: ['dpo'],
    messages: {
      ends: '{count|input ends|inputs end} with an assistant message: the answers that are compared come after an answer that was already given. End the input with what the model answers, a user message or a tool result.',
    },
    docs: {
      why: 'Both outputs "need to be the last assistant message": they answer the last message of the input. If that is an answer itself, it was often left there when the pair was built, and the model learns to answer twice.',
      fix: 'Remove the last assistant message from `input.messages`; if it is one of the two answers, move it to its output.',
      sources: [
        'OpenAI direct preference optimization guide, "the preferred and non-preferred messages need to be the last assistant message" (2026-07-15)',
      ],
      bad: [row(`${question},{"role":"assistant","content":"Let me look that up."}`)],
      good: [
        row(question),
        row(
          `${question},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"seat","arguments":"{}"}}]},{"role":"tool","tool_call_id":"call_1","content":"12A"}`,
        ),
      ],
    },
  },
  start: startFold,
  example(example, _context, fold) {
    const last = example.conversations.find(({ kind }) => kind === 'input')?.messages.at(-1);
    if (last?.role !== 'assistant' || outputsBeginWithResult(example)) return;
    addToFold(fold, example.place, last.pointer);
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'ends', data: { count: fold.count }, ...foldedAt(fold) });
  },
});

/** Where outputs may hold tool messages, a call can end the input and its results begin the outputs. */
function outputsBeginWithResult({ conversations }: Example): boolean {
  return conversations.some(({ kind, messages }) => kind !== 'input' && messages[0]?.role === 'tool');
}
