import type { ExampleTokens, MessageTokens } from './example-tokens.ts';

/** What cutting an example at the model's limit does to it. */
export interface Truncation {
  /** The message in which the cut falls. */
  readonly cut: { readonly pointer: string; readonly role: string; readonly index: number };
  /** Tokens of the example, at the least: images of unknown size count as small ones, recursive tools as short. */
  readonly tokens: number;
  /** Tokens lost from the end of the example. */
  readonly lost: number;
  /** Those of them that the model was to learn. */
  readonly lostLearned: number;
  /** The last message that the model is trained to produce; undefined when there is none. */
  readonly answer: { readonly pointer: string; readonly index: number } | undefined;
  /** How much of that message's learned text is lost. */
  readonly answerLost: 'none' | 'partly' | 'wholly';
  /** True when the example had something to learn and nothing of it is left. */
  readonly nothingTrainable: boolean;
}

/**
 * Cuts an example at a number of tokens the way training does: from the end. Undefined when it fits, or may fit. `index` counts
 * in `tokens.messages`.
 */
export function truncateExample(tokens: ExampleTokens, limit: number): Truncation | undefined {
  const { messages } = tokens;
  const least = messages.reduce((sum, { unsure = 0 }) => sum - unsure, tokens.longest);
  if (least <= limit || messages.length === 0) return undefined;
  let start = 0;
  let cutIndex: number | undefined;
  let answerIndex: number | undefined;
  let answerLost: Truncation['answerLost'] = 'none';
  let learned = 0;
  let lostLearned = 0;
  for (const [index, message] of messages.entries()) {
    // What a sequence has beside its messages stands at its end.
    const end = index === messages.length - 1 ? least : start + message.tokens - (message.unsure ?? 0);
    if (end > limit) cutIndex ??= index;
    const lost = Math.min(message.learned, end - start, Math.max(0, end - limit));
    if (message.trained) {
      answerIndex = index;
      answerLost = lost === 0 ? 'none' : lost < message.learned ? 'partly' : 'wholly';
    }
    learned += message.learned;
    lostLearned += lost;
    start = end;
  }
  const index = cutIndex ?? messages.length - 1;
  return {
    cut: { ...at(messages, index), role: messages[index]?.role ?? '' },
    tokens: least,
    lost: least - limit,
    lostLearned,
    answer: answerIndex === undefined ? undefined : at(messages, answerIndex),
    answerLost,
    nothingTrainable: learned > 0 && lostLearned === learned,
  };
}

function at(messages: readonly MessageTokens[], index: number): { readonly pointer: string; readonly index: number } {
  return { pointer: messages[index]?.pointer ?? '', index };
}
