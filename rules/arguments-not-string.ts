import { defineRule } from '../src/engine/rule.ts';
import { isObject } from '../src/format/is-object.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';
import { locator } from '../src/read/locate.ts';

const question = { role: 'user', content: 'Book a table for four at eight.' };
const parameters = {
  type: 'object',
  properties: { guests: { type: 'integer' }, time: { type: 'string' } },
  required: ['guests', 'time'],
};
const tools = [{ type: 'function', function: { name: 'book_table', parameters } }];
const example = (args: unknown) =>
  JSON.stringify({
    messages: [
      question,
      {
        role: 'assistant',
        tool_calls: [{ id: 'call_book', type: 'function', function: { name: 'book_table', arguments: args } }],
      },
    ],
    tools,
  });

export default defineRule({
  meta: {
    id: 'arguments-not-string',
    summary: 'The arguments of a call are not a string.',
    group: 'tools',
    severity: 'error',
    effect: 'rejected',
    messages: {
      notString:
        '{where} is {value}, but the API wants a string that holds JSON and refuses anything else. Serialise it: {serialised}.',
    },
    docs: {
      why: 'In the chat format the arguments of a call are a JSON *string*, written as the model would write it. Chat templates of other trainers take an object, so files that were made for them often carry one; OpenAI and Azure refuse such a row.',
      fix: 'Serialise the object into a string: `"arguments": "{\\"guests\\":4}"`. In Python that is `json.dumps(arguments, ensure_ascii=False)`.',
      sources: [
        'OpenAI API reference, ChatCompletionMessageToolCall, function.arguments: string (openai-openapi f85dbe2, 2026-08-21)',
        'OpenAI guide “Supervised fine-tuning”, tool calling examples, 2026-07-15',
      ],
      bad: [example({ guests: 4, time: '20:00' })],
      good: [example('{"guests":4,"time":"20:00"}')],
    },
  },
  schemaFailure({ pointer, value }, _example, { report }) {
    report({
      messageId: 'notString',
      at: pointer,
      data: { where: pointerInWords(pointer), value: quote(value), serialised: quote(serialised(value)) },
      ...(isObject(value) ? { fixable: 'safe' as const } : {}),
    });
  },
  repair({ line: { text }, example }) {
    const calls = (example?.conversations ?? []).flatMap(({ messages }) => messages.flatMap(toolCallsOf));
    const find = locator(text);
    return calls.flatMap(({ kind, arguments: value, argumentsPointer: at }) => {
      const span = kind !== 'custom' && isObject(value) ? find(at, 'value', true) : undefined;
      if (span === undefined) return [];
      // As it is written, so that numbers and the order of keys stay.
      const edits = [{ at, text: JSON.stringify(text.slice(span.start, span.end)) }];
      return [{ messageId: 'notString', title: 'Write the object as a string', safety: 'safe', edits }] as const;
    });
  },
});

function serialised(value: unknown): string {
  try {
    return value === null ? '{}' : JSON.stringify(value);
  } catch {
    return '{}'; // nested deeper than JSON.stringify can go
  }
}
