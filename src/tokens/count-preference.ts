import type { Conversation, MessageView } from '../format/example.ts';
import type { DeclaredTool } from '../format/tool-calls.ts';
import type { Model } from '../profile/profile.ts';
import { alikeTokens } from './alike-tokens.ts';
import type { ExampleTokens, TokenCounter } from './example-tokens.ts';
import { type CountedMessages, countMessages } from './message-tokens.ts';
import { TRAINING_CALLS } from './tool-call-tokens.ts';

/**
 * A preference pair is two sequences, the prompt with each answer. Whether the prompt is billed once or twice is not
 * documented, so the bill is a range. `longest` and `messages` are those of the longer sequence, `learned` those of the
 * preferred answer.
 */
export function countPreference(
  conversations: readonly Conversation[],
  tools: readonly DeclaredTool[],
  counter: TokenCounter,
  model: Model,
): ExampleTokens | undefined {
  const messagesOf = (wanted: Conversation['kind']): readonly MessageView[] =>
    conversations.find(({ kind }) => kind === wanted)?.messages ?? [];
  const count = (views: readonly MessageView[]): CountedMessages =>
    countMessages(views, tools, {
      counter,
      image: model.image?.value,
      calls: TRAINING_CALLS,
      trains: ({ pointer }) => !pointer.startsWith('/input/'),
    });

  const input = messagesOf('input');
  const preferred = messagesOf('preferred_output');
  const other = messagesOf('non_preferred_output');
  if (input.length + preferred.length + other.length === 0) return undefined;
  const prompt = count(input);
  const first = count([...input, ...preferred]);
  const second = count([...input, ...other]);
  const longer = second.tokens > first.tokens ? second : first;
  const low = first.tokens + second.tokens - prompt.tokens + 1;
  const limit = model.trainingContext?.value ?? Number.POSITIVE_INFINITY;
  const common = prompt.messages.reduce((sum, { unsure = 0 }) => sum - unsure, prompt.tokens);
  const bothCut = Math.min(first.tokens, second.tokens) >= limit;
  return {
    billed: {
      low: low - (first.spread + second.spread - prompt.spread),
      high: first.tokens + second.tokens + 2,
    },
    longest: longer.tokens + 1,
    learned: first.messages.reduce((sum, { learned }) => sum + learned, 0),
    accuracy: 'range',
    messages: longer.messages,
    pair: { preferred: first.messages, rejected: second.messages },
    ...(bothCut ? { alike: common + alikeTokens(preferred[0], other[0], counter) } : {}),
  };
}
