import type { ExampleTokens } from './example-tokens.ts';

/** What cutting an example at the model's limit does to it. */
export interface Truncation {
  /** The message in which the cut falls, and how many of its tokens are kept. */
  readonly cut: { readonly pointer: string; readonly role: string; readonly index: number; readonly kept: number };
  /** Tokens of the example, at the least: images of unknown size count as small ones, recursive tools as short. */
  readonly tokens: number;
  /** Tokens lost from the end of the example. */
  readonly lost: number;
  /** Tokens that the model was to learn, and those of them that are lost. */
  readonly learned: number;
  readonly lostLearned: number;
  /** The last message that the model is trained to produce, with its own share; undefined when there is none. */
  readonly answer:
    | { readonly pointer: string; readonly index: number; readonly learned: number; readonly lost: number }
    | undefined;
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
  let cut: Truncation['cut'] | undefined;
  let answer: Truncation['answer'];
  let answerLost: Truncation['answerLost'] = 'none';
  let learned = 0;
  let lostLearned = 0;
  for (const [index, message] of messages.entries()) {
    const size = message.tokens - (message.unsure ?? 0);
    // What a sequence has beside its messages, nobody knows where, counts to the last one.
    const end = index === messages.length - 1 ? least : start + size;
    if (end > limit)
      cut ??= { pointer: message.pointer, role: message.role, index, kept: Math.max(0, size - (end - limit)) };
    const lost = Math.min(message.learned, end - start, Math.max(0, end - limit));
    if (message.trained) {
      answer = { pointer: message.pointer, index, learned: message.learned, lost };
      answerLost = lost === 0 ? 'none' : lost < message.learned ? 'partly' : 'wholly';
    }
    learned += message.learned;
    lostLearned += lost;
    start = end;
  }
  // The last message ends where the example does, which is behind the limit.
  if (cut === undefined) return undefined;
  return {
    cut,
    tokens: least,
    lost: least - limit,
    learned,
    lostLearned,
    answer,
    answerLost,
    nothingTrainable: learned > 0 && lostLearned === learned,
  };
}
