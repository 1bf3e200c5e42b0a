import { defineRule } from '../src/engine/rule.ts';
import { type Conversation, type Example, FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { nearest } from '../src/format/nearest.ts';
import { quote } from '../src/format/quote.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';

const question = { role: 'user', content: 'Is the pool open on Sunday?' };
const calls = {
  role: 'assistant',
  tool_calls: [
    { id: 'call_hours_1', type: 'function', function: { name: 'opening_hours', arguments: '{"day":"sunday"}' } },
  ],
};
const tools = [
  {
    type: 'function',
    function: {
      name: 'opening_hours',
      parameters: { type: 'object', properties: { day: { type: 'string' } }, required: ['day'] },
    },
  },
];
const result = (id: string) => ({ role: 'tool', tool_call_id: id, content: '9:00 to 17:00' });
const answer = { role: 'assistant', content: 'Yes, from 9 to 17 o’clock.' };

export default defineRule({
  meta: {
    id: 'tool-result-orphan',
    summary: 'A tool message answers a call that the assistant message before it does not make.',
    group: 'tools',
    severity: 'error',
    effect: 'rejected',
    formats: FORMATS_WITH_CALLS,
    messages: {
      otherId:
        'The assistant message before this result calls {calls}, not {id}.{hint} The service refuses a result without its call; use the id of the call.',
      noCall:
        'This result for {id} follows no tool call: the service refuses it. Put the assistant message with the call before it, or remove the result.',
    },
    docs: {
      why: 'A tool message is the answer to a call of the assistant message before it, joined by `tool_call_id`. Where the id fits no such call, the service refuses the conversation, and a model would learn to read results that nobody asked for.',
      fix: 'Copy the `id` of the call into `tool_call_id`, and keep the results directly behind the message that calls.',
      sources: [
        'OpenAI API reference, ChatCompletionRequestToolMessage, "Tool call that this message is responding to" (openai-openapi f85dbe2, 2026-08-21)',
        'OpenAI chat completions API, server message about tool_call_ids without response messages, read 2026-11-21',
      ],
      bad: [
        JSON.stringify({ messages: [question, calls, result('call_hours_2'), answer], tools }),
        JSON.stringify({ messages: [question, result('call_hours_1'), answer], tools }),
      ],
      good: [JSON.stringify({ messages: [question, calls, result('call_hours_1'), answer], tools })],
    },
  },
  example(example, { report }) {
    for (const conversation of example.conversations) {
      let pending = pendingBefore(conversation, example);
      const unanswered = new Set(pending);
      for (const message of conversation.messages) {
        if (message.role === 'assistant' || message.role === undefined) {
          pending = idsOf(message);
          for (const id of pending ?? []) unanswered.add(id);
        } else if (message.role !== 'tool') pending = new Set();
        const id = message.message['tool_call_id'];
        if (message.role !== 'tool' || typeof id !== 'string' || pending === undefined) continue;
        // A result that comes too late is the unanswered call's finding.
        if (unanswered.delete(id) || pending.has(id)) continue;
        const at = `${message.pointer}/tool_call_id`;
        if (pending.size === 0) {
          report({ messageId: 'noCall', at, data: { id: quote(id) } });
          continue;
        }
        const calls = firstOf(pending);
        const near = nearest(id, calls);
        const hint = near === undefined ? '' : ` Did you mean ${quote(near)}?`;
        report({ messageId: 'otherId', at, data: { id: quote(id), calls: calls.map(quote).join(', '), hint } });
      }
    }
  },
});

const SHOWN = 5;

function firstOf(ids: ReadonlySet<string>): string[] {
  const first: string[] = [];
  for (const id of ids) {
    if (first.push(id) === SHOWN) break;
  }
  return first;
}

/** The ids that a message calls; undefined where a call is too broken to tell. */
function idsOf(message: Conversation['messages'][number]): ReadonlySet<string> | undefined {
  if (message.role === undefined) return undefined;
  const ids = new Set<string>();
  for (const { id, kind } of toolCallsOf(message)) {
    if (kind === 'legacy') continue;
    if (id === undefined) return undefined;
    ids.add(id);
  }
  return ids;
}

/** The outputs of a preference pair may begin with the results of the calls that end the input. */
function pendingBefore({ kind }: Conversation, { conversations }: Example): ReadonlySet<string> | undefined {
  if (kind === 'messages' || kind === 'input') return new Set();
  const input = conversations.find((conversation) => conversation.kind === 'input');
  const last = input?.messages.findLast(({ role }) => role !== 'tool');
  return last?.role === 'assistant' ? idsOf(last) : new Set();
}
