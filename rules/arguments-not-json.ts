import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { quote } from '../src/format/quote.ts';
import { callsOfExample } from '../src/tool-schema/calls-of-example.ts';

const example = (args: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: 'Turn the living room lights off.' },
      {
        role: 'assistant',
        tool_calls: [{ id: 'call_lights', type: 'function', function: { name: 'set_lights', arguments: args } }],
      },
    ],
    tools: [
      {
        type: 'function',
        function: {
          name: 'set_lights',
          parameters: { type: 'object', properties: { room: { type: 'string' }, on: { type: 'boolean' } } },
        },
      },
    ],
  });

export default defineRule({
  meta: {
    id: 'arguments-not-json',
    summary: 'The arguments of a call are no JSON object.',
    group: 'tools',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    variants: { tooDeep: { severity: 'info' } },
    formats: FORMATS_WITH_CALLS,
    messages: {
      empty:
        'The arguments of {tool} are an empty string, which is not JSON: the model learns to send what no program can read. Write an empty object, as in "arguments": "{braces}".',
      notJson:
        'The arguments of {tool} are not JSON: {text}. The model learns to send what no program can read; write them as a JSON object.',
      notObject:
        'The arguments of {tool} are {text}, not a JSON object with named parameters. Write "{braces}" for a call without any.',
      tooDeep: 'The arguments of {tool} nest more than 200 levels deep: they were not checked.',
    },
    docs: {
      why: 'A program that gets a call parses `arguments` as a JSON object. The service accepts any string in training data, so mistakes go straight into the model: single quotes of a Python `dict`, an empty string, the word `null`, text cut short.',
      fix: 'Write the arguments with a JSON serialiser (`json.dumps`, `JSON.stringify`), and `{}` for a call without arguments.',
      sources: [
        'OpenAI API reference, function.arguments, "in JSON format" (openai-openapi f85dbe2, 2026-08-21)',
        'OpenAI guide “Fine-tuning best practices”, 2026-07-15',
      ],
      bad: [example("{'room': 'living room', 'on': False}"), example(''), example('null'), example('["living room"]')],
      good: [example('{"room":"living room","on":false}'), example('{}')],
    },
  },
  example(example, { report }) {
    for (const { call, parsed, text } of callsOfExample(example)) {
      if (parsed === undefined || parsed.kind === 'object') continue;
      const at = call.argumentsPointer;
      const tool = call.name === undefined ? 'a call' : quote(call.name);
      const braces = '{}';
      if (parsed.kind === 'not-object') {
        report({ messageId: 'notObject', at, data: { tool, text: quote(parsed.value), braces } });
      } else if (parsed.kind === 'empty') report({ messageId: 'empty', at, data: { tool, braces } });
      else if (parsed.kind === 'not-json') report({ messageId: 'notJson', at, data: { tool, text: quote(text) } });
      else report({ messageId: 'tooDeep', at, data: { tool } });
    }
  },
});
