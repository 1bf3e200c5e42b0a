import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';

interface State {
  inARow: Fold;
  afterCall: Fold;
}

export default defineRule({
  meta: {
    id: 'consecutive-assistant',
    summary: 'Two assistant messages stand in a row.',
    group: 'messages',
    severity: 'info',
    effect: 'rejected',
    formats: [...SUPERVISED_CHAT, 'dpo'],
    messages: {
      inARow:
        '{count|assistant message follows|assistant messages follow} another one directly: in use the model says its text and its calls in one message, so this trains a turn that does not occur. Merge the two.',
      afterCall:
        '{count|assistant message follows|assistant messages follow} a function call without its result in between: the model learns to answer before it knows, and some services refuse the file. Add the result, or merge the two.',
    },
    docs: {
      why: 'A chat model gives one message per turn: text, calls, or both. Two in a row are legal on OpenAI and appear in vendor data, but the second teaches the model to go on speaking after it has finished.',
      fix: 'Merge text and tool calls into one message. A call followed by an answer needs the tool message in between; `tool-call-unanswered` reports that for `tool_calls`.',
      sources: [
        'microsoft-foundry/fine-tuning issue 23, "contains invalid schema (20)" (2026-03-06)',
        'Microsoft sample data, 25 such pairs in 55 rows (microsoft-foundry/fine-tuning, 2026)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Book a table for two."},{"role":"assistant","content":"One moment.","weight":1},{"role":"assistant","content":"Done: seven o\'clock."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Book a table for two."},{"role":"user","content":"At seven."},{"role":"assistant","content":"Done: seven o\'clock."}]}',
      ],
    },
  },
  start: (): State => ({ inARow: startFold(), afterCall: startFold() }),
  example({ conversations, place }, _context, state) {
    for (const { kind, messages } of conversations) {
      if (kind !== 'messages' && kind !== 'input') continue;
      for (const [index, message] of messages.entries()) {
        const before = messages[index - 1];
        if (message.role !== 'assistant' || before?.role !== 'assistant' || before.index !== message.index - 1)
          continue;
        const calls = toolCallsOf(before);
        if (calls.some((call) => call.kind !== 'legacy')) continue;
        addToFold(calls.length > 0 ? state.afterCall : state.inARow, place, message.pointer);
      }
    }
  },
  merge: (earlier, later) => ({
    inARow: mergeFolds(earlier.inARow, later.inARow),
    afterCall: mergeFolds(earlier.afterCall, later.afterCall),
  }),
  finish({ inARow, afterCall }, { report }) {
    if (inARow.count > 0) report({ messageId: 'inARow', data: { count: inARow.count }, ...foldedAt(inARow) });
    if (afterCall.count > 0)
      report({ messageId: 'afterCall', data: { count: afterCall.count }, ...foldedAt(afterCall) });
  },
});
