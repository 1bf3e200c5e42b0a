import type { Example } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import type { ExampleTokens, MessageTokens, TokenCounter } from './example-tokens.ts';

/** A payload is no text: one piece of base64 of this length is left out. */
const LONGEST_WORD = 4000;

/**
 * The tokens of a record in another trainer's format: those of all its texts, without what a chat template adds. Never
 * measured, so an estimate. `learned` counts what the assistant says.
 */
export function countForeign(
  { value, conversations }: Pick<Example, 'value' | 'conversations'>,
  counter: TokenCounter,
): ExampleTokens {
  const whole = tokensIn(value, counter);
  const messages: MessageTokens[] = [];
  for (const conversation of conversations) {
    for (const { role = 'user', pointer, message } of conversation.messages) {
      const tokens = tokensIn(message, counter);
      const trained = role === 'assistant';
      messages.push({ pointer, role, tokens, trained, learned: trained ? tokens : 0 });
    }
  }
  const said = messages.reduce((sum, { tokens }) => sum + tokens, 0);
  const rest: MessageTokens = { pointer: '', role: 'prompt', tokens: whole - said, trained: false, learned: 0 };
  const learned = messages.reduce((sum, message) => sum + message.learned, 0);
  return {
    billed: { low: whole, high: whole },
    longest: whole,
    learned,
    accuracy: 'estimate',
    messages: [rest, ...messages],
  };
}

function tokensIn(value: unknown, counter: TokenCounter): number {
  let sum = 0;
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') sum += isPayload(next) ? 0 : counter.count(next);
    else if (Array.isArray(next)) left.push(...next);
    else if (isObject(next)) left.push(...Object.values(next));
  }
  return sum;
}

function isPayload(text: string): boolean {
  return text.startsWith('data:') || (text.length > LONGEST_WORD && !/\s/.test(text.slice(0, LONGEST_WORD)));
}
