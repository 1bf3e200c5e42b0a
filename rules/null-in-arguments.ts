import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { argumentEdits } from '../src/tool-schema/argument-edits.ts';
import { callsOfExample } from '../src/tool-schema/calls-of-example.ts';

const example = (args: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: 'Find me a train to Ghent tomorrow.' },
      {
        role: 'assistant',
        tool_calls: [{ id: 'call_trains', type: 'function', function: { name: 'find_trains', arguments: args } }],
      },
    ],
    tools: [
      {
        type: 'function',
        function: {
          name: 'find_trains',
          parameters: {
            type: 'object',
            properties: {
              to: { type: 'string' },
              via: { type: 'string' },
              class: { type: ['integer', 'null'] },
            },
            required: ['to'],
          },
        },
      },
    ],
  });

export default defineRule({
  meta: {
    id: 'null-in-arguments',
    summary: 'Calls send null for parameters that should be left out.',
    group: 'tools',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: FORMATS_WITH_CALLS,
    messages: {
      nulls:
        '{count|row sends|rows send} null for an optional parameter whose schema does not allow it, {share} of the rows with calls (the first is {name} of {tool}). Usually a data frame filled the gaps; the model learns to send the nulls. Leave the parameter out.',
    },
    docs: {
      why: 'Arrow, pandas and Hugging Face `datasets` give every row the same columns, so the parameters of all calls come back in every call, as `null`. Training on that teaches the model to send every parameter it has ever seen, and tools refuse the nulls.',
      fix: 'Drop the null parameters when you serialise the arguments, or keep the arguments as a string column from the start. Where null is meant, say so in the schema: `"type": ["string", "null"]`.',
      sources: [
        'huggingface/trl issue 5307, null-filled tool arguments, 2026',
        'OpenAI API reference, FunctionObject.parameters (openai-openapi f85dbe2, 2026-08-21)',
      ],
      bad: [example('{"to":"Ghent","via":null}'), example('{"to":"Ghent","seat_map":null}')],
      good: [example('{"to":"Ghent"}'), example('{"to":"Ghent","class":null}')],
    },
  },
  start: () => ({ fold: startFold(), rows: 0, name: '', tool: '' }),
  example(example, _context, state) {
    const calls = callsOfExample(example);
    if (calls.length > 0) state.rows++;
    for (const { call, violations } of calls) {
      const first = violations.find(({ kind }) => kind === 'null');
      if (first === undefined) continue;
      if (state.fold.count === 0) {
        state.name = quote(pointerInWords(first.path));
        state.tool = quote(call.name);
      }
      addToFold(state.fold, example.place, call.argumentsPointer);
      return;
    }
  },
  merge(earlier, later) {
    const first = earlier.fold.count > 0 ? earlier : later;
    return { ...first, fold: mergeFolds(earlier.fold, later.fold), rows: earlier.rows + later.rows };
  },
  finish({ fold, rows, name, tool }, { report }) {
    if (fold.count === 0) return;
    const share = `${Math.max(1, Math.round((fold.count / rows) * 100))} %`;
    report({
      messageId: 'nulls',
      data: { count: fold.count, share, name, tool },
      ...foldedAt(fold),
      fixable: 'unsafe',
    });
  },
  repair({ example }) {
    const edits = argumentEdits(example, ({ kind, path }) => (kind === 'null' ? { remove: path } : undefined));
    return edits.map((edit) => ({
      messageId: 'nulls',
      title: 'Leave the parameter out',
      safety: 'unsafe',
      edits: [edit],
    }));
  },
});
