import type { JsonObject } from '../format/example.ts';
import type { ExampleTokens, MessageTokens, TokenCounter } from './example-tokens.ts';

/** The historical prompt/completion record: both texts, nothing around them. Never measured, so an estimate. */
export function countCompletion(value: JsonObject, counter: TokenCounter): ExampleTokens | undefined {
  const { prompt, completion } = value;
  if (typeof prompt !== 'string' && typeof completion !== 'string') return undefined;
  const before = typeof prompt === 'string' ? counter.count(prompt) : 0;
  const learned = typeof completion === 'string' ? counter.count(completion) : 0;
  const messages: readonly MessageTokens[] = [
    { pointer: '/prompt', role: 'prompt', tokens: before, trained: false, learned: 0 },
    { pointer: '/completion', role: 'completion', tokens: learned, trained: true, learned },
  ];
  const longest = before + learned;
  return { billed: { low: longest, high: longest }, longest, learned, accuracy: 'estimate', messages };
}
