import type { Raw, Turn } from './conversation.ts';
import { joinTokens } from './joined-text.ts';
import { textOfToken } from './json-node.ts';

/** What a message's reasoning looks like where it stands before the answer; empty without any. */
export function thoughtText({ reasoning }: Turn): string {
  return reasoning === undefined ? '' : `<think>\n${textOfToken(reasoning)}\n</think>\n\n`;
}

/** A text with the reasoning before it. */
export function withThought(turn: Turn, text: Raw): Raw {
  return turn.reasoning === undefined ? text : joinTokens([JSON.stringify(thoughtText(turn)), text], '');
}
