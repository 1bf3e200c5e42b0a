import { defineRule } from '../src/engine/rule.ts';
import { callingStylesOf } from '../src/format/calling-styles.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { pointerInWords } from '../src/format/pointer.ts';

const messages = [
  { role: 'user', content: 'Mute the microphone.' },
  {
    role: 'assistant',
    tool_calls: [{ id: 'call_mute', type: 'function', function: { name: 'mute', arguments: '{}' } }],
  },
];
const definition = { name: 'mute', description: 'Mutes the microphone' };

export default defineRule({
  meta: {
    id: 'tools-and-functions-mixed',
    summary: 'A row uses both the current and the deprecated style of calling.',
    group: 'tools',
    severity: 'warning',
    effect: 'quality',
    formats: FORMATS_WITH_CALLS,
    messages: {
      mixed:
        'The row uses the current style ({tools}) and the deprecated one ({functions}): the model learns two ways to call, and definitions of both are billed. Write everything with tools, tool_calls and role tool.',
    },
    docs: {
      why: '`functions`, `function_call` and role `function` are the deprecated form of `tools`, `tool_calls` and role `tool`. Nothing forbids both in one row, but at inference a request uses one, so the model learns a mixture that it never meets.',
      fix: 'Move the definitions from `functions` to `tools`, each as `{"type": "function", "function": …}`, and the calls from `function_call` to `tool_calls`.',
      sources: [
        'OpenAI guide “Supervised fine-tuning”, “function_call and functions have been deprecated in favor of tools”, 2026-07-15',
      ],
      bad: [JSON.stringify({ messages, tools: [{ type: 'function', function: definition }], functions: [definition] })],
      good: [JSON.stringify({ messages, tools: [{ type: 'function', function: definition }] })],
    },
  },
  example(example, { report }) {
    const { tools, functions } = callingStylesOf(example);
    if (tools === undefined || functions === undefined) return;
    report({
      messageId: 'mixed',
      at: functions,
      data: { tools: pointerInWords(tools), functions: pointerInWords(functions) },
    });
  },
});
