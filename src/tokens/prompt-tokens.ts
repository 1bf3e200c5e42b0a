import type { MessageView } from '../format/example.ts';
import { type DeclaredTool, toolCallsOf } from '../format/tool-calls.ts';
import type { Model } from '../profile/profile.ts';
import type { TokenCounter } from './example-tokens.ts';
import { type CountedMessages, countMessages } from './message-tokens.ts';
import { REQUEST_CALLS } from './tool-call-tokens.ts';
import { worseAccuracy } from './worse-accuracy.ts';

/** Tokens that start the reply. */
const PRIMING = 3;
const REASONING_PRIMING = 2;

const REASONING = /^(?:o\d|gpt-5|gpt-oss)/;

/**
 * The tokens of a conversation sent as a request, as the API's `usage.prompt_tokens` counts them. That is the length
 * that matters for reinforcement fine-tuning, whose records are prompts. `tokens` is the sum over `messages` and what
 * the model's template adds around them.
 */
export function promptTokens(
  views: readonly MessageView[],
  tools: readonly DeclaredTool[],
  counter: TokenCounter,
  model: Pick<Model, 'id' | 'image'>,
): CountedMessages {
  const counted = countMessages(views, tools, {
    counter,
    image: model.image?.value,
    calls: REQUEST_CALLS,
    trains: () => false,
  });
  if (!REASONING.test(model.id)) return { ...counted, tokens: counted.tokens + PRIMING };
  return {
    ...counted,
    tokens: counted.tokens + REASONING_PRIMING + reasoningExtras(views, tools.length > 0, model.id),
    accuracy: worseAccuracy(counted.accuracy, 'estimate'),
  };
}

/** What reasoning models add: channel marks on earlier answers, and their own preamble to tools. Measured, within 1 %. */
function reasoningExtras(views: readonly MessageView[], hasTools: boolean, model: string): number {
  if (!model.startsWith('gpt-5')) return hasTools ? 1 : 0;
  const hasSystem = views.some(({ role }) => role === 'system' || role === 'developer');
  let extras = hasTools ? (hasSystem ? 85 : 82) : 0;
  for (const view of views) {
    if (view.role === 'assistant') extras += toolCallsOf(view).length > 0 ? 6 : 2;
  }
  return extras;
}
