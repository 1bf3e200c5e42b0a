import { defineRule } from '../src/engine/rule.ts';
import { type Conversation, FORMATS_WITH_CALLS, type MessageView } from '../src/format/example.ts';
import { quote } from '../src/format/quote.ts';
import { type ToolCallView, toolCallsOf } from '../src/format/tool-calls.ts';

const question = { role: 'user', content: 'Where is my parcel 1Z999?' };
const call = (id: string, name: string, parcel: string) => ({
  id,
  type: 'function',
  function: { name, arguments: JSON.stringify({ parcel }) },
});
const parameters = { type: 'object', properties: { parcel: { type: 'string' } }, required: ['parcel'] };
const tools = ['track_parcel', 'parcel_weight'].map((name) => ({ type: 'function', function: { name, parameters } }));
const answer = { role: 'assistant', content: 'It is in Rotterdam and arrives tomorrow.' };
const result = { role: 'tool', tool_call_id: 'call_track', content: 'Rotterdam, due tomorrow' };
const oneCall = { role: 'assistant', tool_calls: [call('call_track', 'track_parcel', '1Z999')] };

export default defineRule({
  meta: {
    id: 'tool-call-unanswered',
    summary: 'A tool call in the middle of a conversation gets no result.',
    group: 'tools',
    severity: 'error',
    effect: 'rejected',
    formats: FORMATS_WITH_CALLS,
    messages: {
      unanswered:
        '{count|call has|calls have} no tool message with the result ({calls}): the next message comes first, and the service refuses such a conversation. Add a tool message for each call right after this message, or end the example with the call.',
    },
    docs: {
      why: 'Every call of an assistant message has to be answered by a tool message with the same `tool_call_id` before the conversation goes on. The chat API refuses anything else, and Azure counts such rows under "contains invalid schema". A call in the **last** message needs no result: learning to make the call is the point of such an example.',
      fix: 'Put one `tool` message per call directly after the assistant message that calls. If the call is what you want to train, cut the example off after it.',
      sources: [
        "OpenAI chat completions API, server message \"An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'\", read 2026-11-21",
        'microsoft-foundry/fine-tuning issue 23, "contains invalid schema (20)", 2026-03-06',
      ],
      bad: [
        JSON.stringify({
          messages: [question, oneCall, answer],
          tools,
        }),
        JSON.stringify({
          messages: [
            question,
            {
              role: 'assistant',
              tool_calls: [call('call_track', 'track_parcel', '1Z999'), call('call_weigh', 'parcel_weight', '1Z999')],
            },
            result,
            answer,
          ],
          tools,
        }),
      ],
      good: [
        JSON.stringify({
          messages: [question, oneCall],
          tools,
        }),
        JSON.stringify({
          messages: [question, oneCall, result, answer],
          tools,
        }),
      ],
    },
  },
  example({ conversations }, { report }) {
    for (const conversation of conversations) {
      for (const [index, message] of conversation.messages.entries()) {
        if (message.role !== 'assistant' || index === conversation.messages.length - 1) continue;
        const calls = toolCallsOf(message).filter(({ kind }) => kind !== 'legacy');
        if (calls.length === 0) continue;
        const unanswered = withoutResult(calls, resultsAfter(conversation, index));
        const [first] = unanswered;
        if (first === undefined) continue;
        const named = unanswered
          .slice(0, 3)
          .map(({ id, name }) => `${quote(id)}${name === undefined ? '' : ` of ${quote(name)}`}`);
        const more = unanswered.length > 3 ? `, and ${unanswered.length - 3} more` : '';
        report({
          messageId: 'unanswered',
          at: first.pointer,
          data: { count: unanswered.length, calls: named.join(', ') + more },
        });
      }
    }
  },
});

/** The tool messages right after a message; undefined where what follows cannot be judged. */
function resultsAfter({ kind, messages }: Conversation, index: number): readonly MessageView[] | undefined {
  const results: MessageView[] = [];
  for (let next = index + 1; next < messages.length; next++) {
    const message = messages[next];
    if (message?.role === undefined) return undefined;
    if (message.role !== 'tool') return results;
    results.push(message);
  }
  // The results may go on in the outputs of a preference pair.
  return kind === 'input' ? undefined : results;
}

/** A result with a wrong id is reported as an orphan, so each one excuses one call. */
function withoutResult(calls: readonly ToolCallView[], results: readonly MessageView[] | undefined): ToolCallView[] {
  if (results === undefined || calls.some(({ id }) => id === undefined)) return [];
  const ids = new Set(calls.map(({ id }) => id));
  const answered = new Set<unknown>();
  let orphans = 0;
  for (const { message } of results) {
    const id = message['tool_call_id'];
    if (typeof id !== 'string') return [];
    if (ids.has(id)) answered.add(id);
    else orphans++;
  }
  const unanswered = calls.filter(({ id }) => !answered.has(id));
  return unanswered.length > orphans ? unanswered.slice(0, unanswered.length - orphans) : [];
}
