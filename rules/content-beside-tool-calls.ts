import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';

const parameters = { type: 'object', properties: { song: { type: 'string' } }, required: ['song'] };
const example = (assistant: Record<string, unknown>) =>
  JSON.stringify({
    messages: [
      { role: 'system', content: 'You control a music player.' },
      { role: 'user', content: 'Play Clair de Lune.' },
      {
        role: 'assistant',
        ...assistant,
        tool_calls: [
          { id: 'call_play', type: 'function', function: { name: 'play', arguments: '{"song":"Clair de Lune"}' } },
        ],
      },
    ],
    tools: [{ type: 'function', function: { name: 'play', parameters } }],
  });

export default defineRule({
  meta: {
    id: 'content-beside-tool-calls',
    summary: 'Empty content stands beside tool calls.',
    group: 'tools',
    severity: 'info',
    effect: 'quality',
    formats: FORMATS_WITH_CALLS,
    messages: {
      empty:
        '{count|row has|rows have} "content": null or "" beside tool calls. OpenAI accepts that, the preprocessing of Azure rejects such rows; leave the key out and the file works on both.',
    },
    docs: {
      why: 'An assistant message that calls tools may carry text, null, an empty string, or no `content` at all on OpenAI. A script that Microsoft publishes strips the key, because the preprocessing of Azure rejects rows where it is present but empty. Without the key the row is accepted everywhere. Text beside calls is legal and not reported.',
      fix: 'Remove the `content` key from assistant messages that only call tools.',
      sources: [
        'microsoft-foundry/fine-tuning, script that turns agent traces into training rows, read 2026-11-21',
        'OpenAI API reference, ChatCompletionRequestAssistantMessage, “Required unless tool_calls or function_call is specified” (openai-openapi f85dbe2, 2026-08-21)',
      ],
      bad: [example({ content: null }), { file: example({ content: '' }), options: { profile: 'azure' } }],
      good: [example({}), example({ content: 'Here it comes.' })],
    },
  },
  start: startFold,
  example({ conversations, place }, _context, fold) {
    for (const { messages } of conversations) {
      for (const { message, pointer, role } of messages) {
        const calls = message['tool_calls'];
        if (role !== 'assistant' || !Array.isArray(calls) || calls.length === 0) continue;
        const content = message['content'];
        if (content !== null && (typeof content !== 'string' || content.trim() !== '')) continue;
        addToFold(fold, place, `${pointer}/content`);
        return;
      }
    }
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'empty', data: { count: fold.count }, ...foldedAt(fold), fixable: 'safe' });
  },
  repair({ example }) {
    return (example?.conversations ?? []).flatMap(({ messages }) =>
      messages.flatMap(({ message, role, pointer }) => {
        const { content, tool_calls: calls } = message;
        const isEmpty = Object.hasOwn(message, 'content') && (content === null || content === '');
        if (role !== 'assistant' || !Array.isArray(calls) || calls.length === 0 || !isEmpty) return [];
        const edits = [{ remove: `${pointer}/content` }];
        return [{ messageId: 'empty', title: 'Leave the key out', safety: 'safe', edits }] as const;
      }),
    );
  },
});
