import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { callingStylesOf } from '../src/format/calling-styles.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { migrateFunctions } from '../src/format/migrate-functions.ts';

const definition = {
  name: 'convert_currency',
  parameters: {
    type: 'object',
    properties: { amount: { type: 'number' }, to: { type: 'string' } },
    required: ['amount', 'to'],
  },
};
const question = { role: 'user', content: 'How much is 20 euros in yen?' };
const call = { name: 'convert_currency', arguments: '{"amount":20,"to":"JPY"}' };

export default defineRule({
  meta: {
    id: 'deprecated-functions',
    summary: 'Rows use the deprecated functions instead of tools.',
    group: 'tools',
    severity: 'warning',
    effect: 'quality',
    formats: FORMATS_WITH_CALLS,
    messages: {
      deprecated:
        '{count|row uses|rows use} functions, function_call or role function, which OpenAI and Azure have deprecated in favor of tools. Requests with tools do not look like these rows; migrate them to tools, tool_calls and role tool.',
    },
    docs: {
      why: '`functions` and `function_call` still train, but both services have deprecated them in favour of `tools`. A model that learned the old style is asked in the new one, and a call without an id cannot be matched with its result.',
      fix: 'Turn every entry of `functions` into `{"type": "function", "function": …}` under `tools`, every `function_call` into one entry of `tool_calls` with an id, and every message of role `function` into role `tool` with that id.',
      sources: [
        'OpenAI guide “Supervised fine-tuning”, “function_call and functions have been deprecated in favor of tools”, 2026-07-15',
        'Microsoft Foundry “Fine-tuning and tool calling”, 2026-02-11',
      ],
      bad: [
        JSON.stringify({ messages: [question, { role: 'assistant', function_call: call }], functions: [definition] }),
      ],
      good: [
        JSON.stringify({
          messages: [
            question,
            { role: 'assistant', tool_calls: [{ id: 'call_convert', type: 'function', function: call }] },
          ],
          tools: [{ type: 'function', function: definition }],
        }),
      ],
    },
  },
  start: startFold,
  example(example, _context, fold) {
    const { tools, functions } = callingStylesOf(example);
    // A row with both styles has a finding of its own.
    if (functions !== undefined && tools === undefined) addToFold(fold, example.place, functions);
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0)
      report({ messageId: 'deprecated', data: { count: fold.count }, ...foldedAt(fold), fixable: 'unsafe' });
  },
  repair({ line: { text }, example }) {
    if (example === undefined) return [];
    const { tools, functions } = callingStylesOf(example);
    const edits = functions === undefined || tools !== undefined ? undefined : migrateFunctions(text, example);
    if (edits === undefined) return [];
    return [{ messageId: 'deprecated', title: 'Write tools and tool_calls', safety: 'unsafe', edits }];
  },
});
