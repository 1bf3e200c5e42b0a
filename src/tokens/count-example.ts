import type { Conversation, Example, MessageView } from '../format/example.ts';
import { type DeclaredTool, declaredToolsOf, toolCallsOf } from '../format/tool-calls.ts';
import type { Model } from '../profile/profile.ts';
import { contentOf } from './content-tokens.ts';
import { countCompletion } from './count-completion.ts';
import { countPreference } from './count-preference.ts';
import type { ExampleTokens, TokenCounter } from './example-tokens.ts';
import { countMessages } from './message-tokens.ts';
import { promptTokens } from './prompt-tokens.ts';
import { TRAINING_CALLS } from './tool-call-tokens.ts';

/** Added once per training sequence. */
const SEQUENCE_END = 1;

/** A sequence that ends with a call was measured two tokens shorter than its messages add up to. */
const FINAL_CALL = -2;

/**
 * Token accounting of one example: what is billed per epoch, what is compared with the model's limit, what is learned.
 * Undefined for records without a shape to count. `longest` is the sum over `messages` plus a constant: 1; -1 where a
 * tool call ends the example; for reinforcement prompts 3, or more for reasoning models.
 */
export function countExample(
  example: Pick<Example, 'value' | 'format' | 'conversations'>,
  counter: TokenCounter,
  model: Model,
): ExampleTokens | undefined {
  const { value, format, conversations } = example;
  if (format === 'foreign') return undefined;
  if (format === 'completion') return countCompletion(value, counter);
  const tools = declaredToolsOf({ value, format });
  if (format === 'dpo') return countPreference(conversations, tools, counter, model);
  const views = messagesOf(conversations);
  if (views.length === 0) return undefined;
  if (format === 'rft') return countPrompt(views, tools, counter, model);
  return countSupervised(views, tools, counter, model);
}

function messagesOf(conversations: readonly Conversation[]): readonly MessageView[] {
  return conversations.find(({ kind }) => kind === 'messages')?.messages ?? [];
}

function countPrompt(
  views: readonly MessageView[],
  tools: readonly DeclaredTool[],
  counter: TokenCounter,
  model: Model,
): ExampleTokens {
  const { tokens, spread, accuracy, messages } = promptTokens(views, tools, counter, model);
  return { billed: { low: tokens - spread, high: tokens }, longest: tokens, learned: 0, accuracy, messages };
}

function countSupervised(
  views: readonly MessageView[],
  tools: readonly DeclaredTool[],
  counter: TokenCounter,
  model: Model,
): ExampleTokens {
  const counted = countMessages(views, tools, {
    counter,
    image: model.image?.value,
    calls: TRAINING_CALLS,
    trains: ({ message }) => message['weight'] !== 0,
  });
  const end = SEQUENCE_END + (tools.length > 0 && endsWithCall(views) ? FINAL_CALL : 0);
  const longest = counted.tokens + end;
  return {
    billed: { low: longest - counted.spread, high: longest },
    longest,
    learned: counted.messages.reduce((sum, { learned }) => sum + learned, 0),
    accuracy: counted.accuracy,
    messages: counted.messages,
  };
}

/** The measured shape: the last message is one call and no text. */
function endsWithCall(views: readonly MessageView[]): boolean {
  const last = views.at(-1);
  if (last?.role !== 'assistant' || toolCallsOf(last).length !== 1) return false;
  return contentOf(last.message).texts.every((text) => text === '');
}
