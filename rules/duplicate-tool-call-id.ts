import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';

const question = { role: 'user', content: 'Compare the battery life of the A1 and the A2.' };
const call = (id: string, product: string) => ({
  id,
  type: 'function',
  function: { name: 'battery_life', arguments: JSON.stringify({ product }) },
});
const parameters = { type: 'object', properties: { product: { type: 'string' } }, required: ['product'] };
const tools = [{ type: 'function', function: { name: 'battery_life', parameters } }];
const result = (id: string, content: string) => ({ role: 'tool', tool_call_id: id, content });
const answer = { role: 'assistant', content: 'The A2 lasts 14 hours, the A1 only 9.' };

export default defineRule({
  meta: {
    id: 'duplicate-tool-call-id',
    summary: 'Two calls of one message share an id, or one call is answered twice.',
    group: 'tools',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: FORMATS_WITH_CALLS,
    messages: {
      call: 'Two calls of this message have the id {id} (the other is {other}): their results cannot be told apart. Give each call its own id.',
      answer:
        'The call {id} already has its result in {other}: a second one leaves it open which counts. Keep one, or join their text.',
    },
    docs: {
      why: 'The id is what joins a result to its call. When two calls of one message share it, or two results carry it, the pairing is a guess, and the model sees results in an order that real traffic never has. Using the same id again in a later turn is fine.',
      fix: 'Make the ids within one assistant message different, and give every call exactly one result.',
      sources: [
        'OpenAI API reference, ChatCompletionMessageToolCall, "The ID of the tool call" (openai-openapi f85dbe2, 2026-08-21)',
      ],
      bad: [
        JSON.stringify({
          messages: [question, { role: 'assistant', tool_calls: [call('call_1', 'A1'), call('call_1', 'A2')] }],
          tools,
        }),
        JSON.stringify({
          messages: [
            question,
            { role: 'assistant', tool_calls: [call('call_1', 'A1'), call('call_2', 'A2')] },
            result('call_1', '9 hours'),
            result('call_2', '14 hours'),
            result('call_2', '14.0 hours'),
            answer,
          ],
          tools,
        }),
      ],
      good: [
        {
          title: 'The same id again in a later turn is fine.',
          file: JSON.stringify({
            messages: [
              question,
              { role: 'assistant', tool_calls: [call('call_1', 'A1')] },
              result('call_1', '9 hours'),
              { role: 'assistant', tool_calls: [call('call_1', 'A2')] },
              result('call_1', '14 hours'),
              answer,
            ],
            tools,
          }),
        },
      ],
    },
  },
  example({ conversations }, { report }) {
    for (const { messages } of conversations) {
      let answered = new Map<string, string>();
      let doubled = new Set<string>();
      for (const message of messages) {
        if (message.role !== 'tool') answered = new Map();
        if (message.role === 'assistant') {
          doubled = new Set();
          const seen = new Map<string, string>();
          for (const { id, pointer } of toolCallsOf(message)) {
            if (id === undefined) continue;
            const other = seen.get(id);
            if (other === undefined) seen.set(id, pointer);
            else {
              doubled.add(id);
              report({ messageId: 'call', at: `${pointer}/id`, data: { id: quote(id), other: pointerInWords(other) } });
            }
          }
        }
        const id = message.message['tool_call_id'];
        // Results of calls that share an id are that finding's consequence.
        if (message.role !== 'tool' || typeof id !== 'string' || doubled.has(id)) continue;
        const other = answered.get(id);
        if (other === undefined) answered.set(id, message.pointer);
        else {
          const at = `${message.pointer}/tool_call_id`;
          report({ messageId: 'answer', at, data: { id: quote(id), other: pointerInWords(other) } });
        }
      }
    }
  },
});
