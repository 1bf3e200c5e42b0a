import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { onlyText } from '../src/format/answer-hash.ts';
import type { Example, JsonObject, MessageView } from '../src/format/example.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';
import { locator } from '../src/read/locate.ts';

interface State {
  inARow: Fold;
  afterCall: Fold;
  /** Texts with a call in the message behind them. */
  splitCalls: number;
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
        '{"messages":[{"role":"user","content":"Book a table for two."},{"role":"assistant","content":"One moment."},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"book","arguments":"{}"}}]}],"tools":[{"type":"function","function":{"name":"book"}}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Book a table for two."},{"role":"user","content":"At seven."},{"role":"assistant","content":"Done: seven o\'clock."}]}',
      ],
    },
  },
  start: (): State => ({ inARow: startFold(), afterCall: startFold(), splitCalls: 0 }),
  example(example, _context, state) {
    for (const { before, message } of pairsOf(example)) {
      const calls = toolCallsOf(before);
      if (isSplitCall({ before, message })) state.splitCalls++;
      addToFold(calls.length > 0 ? state.afterCall : state.inARow, example.place, message.pointer);
    }
  },
  merge: (earlier, later) => ({
    inARow: mergeFolds(earlier.inARow, later.inARow),
    afterCall: mergeFolds(earlier.afterCall, later.afterCall),
    splitCalls: earlier.splitCalls + later.splitCalls,
  }),
  finish({ inARow, afterCall, splitCalls }, { report }) {
    const fixable = splitCalls > 0 ? ({ fixable: 'unsafe' } as const) : {};
    if (inARow.count > 0)
      report({ messageId: 'inARow', data: { count: inARow.count }, ...foldedAt(inARow), ...fixable });
    if (afterCall.count > 0)
      report({ messageId: 'afterCall', data: { count: afterCall.count }, ...foldedAt(afterCall) });
  },
  repair({ line: { text }, example }) {
    const find = locator(text);
    return pairsOf(example).flatMap(({ before, message }) => {
      const span = isSplitCall({ before, message }) ? find(`${before.pointer}/content`, 'value', true) : undefined;
      if (span === undefined) return [];
      const content = text.slice(span.start, span.end);
      const edit = Object.hasOwn(message.message, 'content')
        ? { at: `${message.pointer}/content`, text: content }
        : { at: `${message.pointer}/role`, target: 'key' as const, text: `"content": ${content}, "role"` };
      const edits = [{ remove: before.pointer }, edit];
      return [{ messageId: 'inARow', title: 'Make one message of text and call', safety: 'unsafe', edits }] as const;
    });
  },
});

interface Pair {
  readonly before: MessageView;
  readonly message: MessageView;
}

const NONE: readonly never[] = [];

/** Assistant messages right behind another one that makes no call of its own, or one of the old kind. */
function pairsOf(example: Example | undefined): readonly Pair[] {
  let found: Pair[] | undefined;
  for (const { kind, messages } of example?.conversations ?? NONE) {
    if (kind !== 'messages' && kind !== 'input') continue;
    for (const [index, message] of messages.entries()) {
      const before = messages[index - 1];
      if (message.role !== 'assistant' || before?.role !== 'assistant' || before.index !== message.index - 1) continue;
      if (toolCallsOf(before).some((call) => call.kind !== 'legacy')) continue;
      found ??= [];
      found.push({ before, message });
    }
  }
  return found ?? NONE;
}

/** A text alone, and a call without one: the model writes both in one message. */
function isSplitCall({ before, message: { message } }: Pair): boolean {
  const { tool_calls: calls, content } = message;
  const hasCalls = Array.isArray(calls) && calls.length > 0;
  const isSilent = content === undefined || content === null || content === '';
  return hasCalls && isSilent && onlyText(before.message) !== undefined && isSameWeight(before.message, message);
}

function isSameWeight({ weight: a }: JsonObject, { weight: b }: JsonObject): boolean {
  return a === b;
}
