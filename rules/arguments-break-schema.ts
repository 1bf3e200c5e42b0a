import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { argumentEdits } from '../src/tool-schema/argument-edits.ts';
import { callsOfExample } from '../src/tool-schema/calls-of-example.ts';
import { optionsInWords } from '../src/tool-schema/options-in-words.ts';
import type { Violation } from '../src/tool-schema/violation.ts';

const example = (args: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: 'How warm is it in Lisbon?' },
      {
        role: 'assistant',
        tool_calls: [{ id: 'call_weather', type: 'function', function: { name: 'get_weather', arguments: args } }],
      },
    ],
    tools: [
      {
        type: 'function',
        function: {
          name: 'get_weather',
          parameters: {
            type: 'object',
            properties: {
              city: { type: 'string' },
              unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
              days: { type: 'integer', maximum: 14 },
            },
            required: ['city'],
            additionalProperties: false,
          },
        },
      },
    ],
  });

const MOST_PER_CALL = 10;

export default defineRule({
  meta: {
    id: 'arguments-break-schema',
    summary: 'A call breaks the parameters that its own tool declares.',
    group: 'tools',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: FORMATS_WITH_CALLS,
    messages: {
      enum: '{tool} gets {name} = {value}, which is not in {options}.{hint} The model learns a call that its tool refuses; use an allowed value.',
      type: '{tool} gets {name} = {value}, but the schema asks for {expected}. The model learns a call that its tool refuses.',
      bound:
        '{tool} gets {name} = {value}, but the schema asks for {expected}. The model learns a call that its tool refuses.',
      missing: '{tool} is called without {name}, which its schema requires. The model learns to leave it out; add it.',
      unknown:
        '{tool} gets {name}, which its schema does not declare.{hint} The model learns to invent parameters; rename or remove it, or declare it.',
    },
    docs: {
      why: 'Training on calls that break the tool’s own schema teaches the model exactly those calls. No service checks this: the mistake shows up in production, when the tool refuses the call. One of OpenAI’s own published examples has "celcius" where the schema says "celsius".',
      fix: 'Correct the arguments, or the schema where it is the one that is wrong. The schema is read as data: `pattern` and `format` are not run, references outside it are not followed.',
      sources: [
        'OpenAI guide “Fine-tuning best practices”, 2026-07-15',
        'OpenAI API reference, FunctionObject.parameters (openai-openapi f85dbe2, 2026-08-21)',
      ],
      bad: [
        example('{"city":"Lisbon","unit":"celcius"}'),
        example('{"unit":"celsius"}'),
        example('{"city":"Lisbon","days":"three"}'),
        example('{"city":"Lisbon","days":30}'),
        example('{"city":"Lisbon","units":"celsius"}'),
      ],
      good: [example('{"city":"Lisbon","unit":"celsius","days":3}'), example('{"city":"Lisbon"}')],
    },
  },
  example(example, { report }) {
    for (const { call, violations } of callsOfExample(example)) {
      const broken = violations.filter(({ kind }) => kind !== 'null').slice(0, MOST_PER_CALL);
      for (const violation of broken) {
        const { kind, path, value, expected } = violation;
        const at = call.argumentsPointer;
        // The nearest ancestor that exists is shown for a missing property.
        const within = path;
        const tool = quote(call.name);
        const name = path === '' ? 'its arguments' : quote(pointerInWords(path));
        if (kind === 'missing') report({ messageId: 'missing', at, within, data: { tool, name } });
        else if (kind === 'unknown')
          report({ messageId: 'unknown', at, within, data: { tool, name, hint: hint(violation) } });
        else if (kind === 'enum') {
          const options = optionsInWords(violation.options ?? []);
          report({
            messageId: 'enum',
            at,
            within,
            data: { tool, name, value: quote(value), options, hint: hint(violation) },
            ...(violation.nearest === undefined ? {} : { fixable: 'unsafe' as const }),
          });
        } else if (kind === 'bound' || kind === 'type') {
          report({ messageId: kind, at, within, data: { tool, name, value: quote(value), expected } });
        }
      }
    }
  },
  repair({ example }) {
    const edits = argumentEdits(example, ({ kind, path, nearest }) =>
      kind === 'enum' && nearest !== undefined ? { at: path, text: JSON.stringify(nearest) } : undefined,
    );
    return edits.map((edit) => ({
      messageId: 'enum',
      title: 'Write the allowed value',
      safety: 'unsafe',
      edits: [edit],
    }));
  },
});

function hint({ nearest }: Violation): string {
  return nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
}
