import { answerParts } from './answer-parts.ts';
import { canonicalHash } from './canonical-hash.ts';
import type { JsonObject, MessageView } from './example.ts';
import type { Hash64 } from './hash64.ts';
import { plainHash } from './plain-hash.ts';

/**
 * 32 bits of what an answer says, and 32 bits that do not depend on its white space and case. Ids of calls do not count.
 *
 * @param known a hash of the conversation with this answer, to use in place of one of a plain text
 */
export function answerHash(
  messages: readonly MessageView[],
  known?: Hash64,
): { readonly exact: number; readonly plain: number } {
  const text = textOf(messages);
  if (text !== undefined) return { exact: (known ?? canonicalHash(text)).low, plain: plainHash(text) };
  const { texts, fixed } = answerParts(messages);
  const other = canonicalHash(fixed).low;
  return { exact: canonicalHash([texts, fixed]).low, plain: plainHash(texts.join('\n')) ^ other };
}

/** The first of the two. */
export function exactHash(messages: readonly MessageView[], known?: Hash64): number {
  const text = textOf(messages);
  if (text !== undefined) return (known ?? canonicalHash(text)).low;
  const { texts, fixed } = answerParts(messages);
  return canonicalHash([texts, fixed]).low;
}

function textOf([view, ...others]: readonly MessageView[]): string | undefined {
  return view?.role === 'assistant' && others.length === 0 ? onlyText(view.message) : undefined;
}

/** The text of a message that has a role, a text and nothing else but a weight. */
export function onlyText(message: JsonObject): string | undefined {
  const { content } = message;
  let members = 0;
  for (const key in message) if (key !== 'weight') members++;
  if (members !== 2 || message['role'] === undefined) return undefined;
  return typeof content === 'string' ? content : onlyTextPart(content);
}

function onlyTextPart(content: unknown): string | undefined {
  if (!Array.isArray(content) || content.length !== 1) return undefined;
  const part: unknown = content[0];
  if (typeof part !== 'object' || part === null || Object.keys(part).length !== 2) return undefined;
  const { type, text } = part as JsonObject;
  return type === 'text' && typeof text === 'string' ? text : undefined;
}
