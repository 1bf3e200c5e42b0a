import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { isObject } from '../src/format/is-object.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';

const call = (id: string, item: string) => ({
  id,
  type: 'function',
  function: { name: 'add_to_cart', arguments: JSON.stringify({ item }) },
});
const parameters = { type: 'object', properties: { item: { type: 'string' } }, required: ['item'] };
const example = (more: Record<string, unknown>) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: 'Put milk and bread in my cart.' },
      { role: 'assistant', tool_calls: [call('call_milk', 'milk'), call('call_bread', 'bread')] },
    ],
    tools: [{ type: 'function', function: { name: 'add_to_cart', parameters } }],
    ...more,
  });

export default defineRule({
  meta: {
    id: 'parallel-calls-disabled-but-used',
    summary: 'A row forbids parallel calls and trains them.',
    group: 'tools',
    severity: 'warning',
    effect: 'quality',
    formats: FORMATS_WITH_CALLS,
    messages: {
      parallel:
        'The row sets parallel_tool_calls to false, which allows one call per message, and this message makes {count}. The model learns both; remove the setting, or make the calls one after the other.',
    },
    docs: {
      why: '`parallel_tool_calls: false` ensures zero or one call per assistant message. A row that sets it and holds a message with two calls teaches the model to break the setting.',
      fix: 'Remove `parallel_tool_calls`, or split the calls: one assistant message and its tool result after the other.',
      sources: ['OpenAI guide “Function calling”, parallel function calling, 2026-07-15'],
      bad: [example({ parallel_tool_calls: false })],
      good: [example({}), example({ parallel_tool_calls: true })],
    },
  },
  example({ value, format, conversations }, { report }) {
    const input = value['input'];
    const holder = format === 'dpo' && isObject(input) ? input : value;
    if (holder['parallel_tool_calls'] !== false) return;
    for (const { kind, messages } of conversations) {
      if (kind === 'non_preferred_output') continue;
      for (const message of messages) {
        if (message.role !== 'assistant') continue;
        const calls = toolCallsOf(message).filter((call) => call.kind !== 'legacy');
        const second = calls[1];
        if (second !== undefined) report({ messageId: 'parallel', at: second.pointer, data: { count: calls.length } });
      }
    }
  },
});
