import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { declaredToolsOf } from '../src/format/tool-calls.ts';
import { callsOfExample } from '../src/tool-schema/calls-of-example.ts';

const messages = [
  { role: 'system', content: 'You help guests of a hotel.' },
  { role: 'user', content: 'Wake me at seven, please.' },
  {
    role: 'assistant',
    tool_calls: [
      { id: 'call_wake', type: 'function', function: { name: 'set_wake_up_call', arguments: '{"time":"07:00"}' } },
    ],
  },
];
const parameters = { type: 'object', properties: { time: { type: 'string' } }, required: ['time'] };

export default defineRule({
  meta: {
    id: 'tools-missing',
    summary: 'Rows call tools and declare none.',
    group: 'tools',
    severity: 'off',
    effect: 'quality',
    formats: FORMATS_WITH_CALLS,
    messages: {
      missing:
        '{count|row calls|rows call} tools without declaring any: OpenAI takes that as a way to save tokens, the preprocessing of Azure asks for a top-level "tools" list. Declare the tools that are called.',
    },
    docs: {
      why: 'Leaving the definitions out is a documented way to save tokens on OpenAI, and the arguments of the calls can then not be checked. A script that Microsoft publishes says that the preprocessing of Azure requires the top-level `tools` list for rows that call tools, so the `azure` profile warns.',
      fix: 'Add `tools` with the functions that the row calls, the same ones as at inference.',
      sources: [
        'microsoft-foundry/fine-tuning, script that turns agent traces into training rows, read 2026-11-21',
        'OpenAI fine-tuning guide, older edition, tool calling, 2024-12-18',
      ],
      bad: [{ file: JSON.stringify({ messages }), options: { profile: 'azure' } }],
      good: [
        {
          file: JSON.stringify({
            messages,
            tools: [{ type: 'function', function: { name: 'set_wake_up_call', parameters } }],
          }),
          options: { profile: 'azure' },
        },
      ],
    },
  },
  start: startFold,
  example(example, _context, fold) {
    if (declaredToolsOf(example).length > 0) return;
    const [first] = callsOfExample(example);
    if (first !== undefined) addToFold(fold, example.place, first.call.pointer);
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'missing', data: { count: fold.count }, ...foldedAt(fold) });
  },
});
