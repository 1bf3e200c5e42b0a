import type { MessageView } from '../format/example.ts';
import { contentOf } from './content-tokens.ts';
import type { TokenCounter } from './example-tokens.ts';

/** Tokens before a message's text. */
const MESSAGE_START = 3;

/**
 * With how many tokens two messages begin alike, at least: the last token of a common beginning may go on differently.
 * 0 where the messages differ in anything but text.
 */
export function alikeTokens(a: MessageView | undefined, b: MessageView | undefined, counter: TokenCounter): number {
  if (a === undefined || b === undefined || a.role === undefined || a.role !== b.role) return 0;
  if (a.message['name'] !== b.message['name']) return 0;
  const [one, two] = [textOf(a), textOf(b)];
  let length = 0;
  while (length < one.length && one[length] === two[length]) length++;
  if (length === 0) return 0;
  return MESSAGE_START + counter.count(a.role) + counter.count(one.slice(0, length)) - 1;
}

function textOf({ message }: MessageView): string {
  const { texts, images } = contentOf(message);
  return images.length === 0 ? texts.join('') : '';
}
