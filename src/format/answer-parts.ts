import { canonicalKey } from './canonical-hash.ts';
import type { MessageView } from './example.ts';
import { isObject } from './is-object.ts';
import { textPartsOf } from './text-parts.ts';
import { toolCallsOf } from './tool-calls.ts';

/**
 * What an answer says, as strings to compare: the texts of its messages and, as `fixed`, everything else that the model
 * reads or writes (roles, names, calls, other parts). Ids of calls are left out: they are not content.
 */
export function answerParts(messages: readonly MessageView[]): {
  readonly texts: readonly string[];
  readonly fixed: readonly string[];
} {
  const texts: string[] = [];
  const fixed: string[] = [];
  for (const view of messages) {
    const { name, content } = view.message;
    fixed.push(`message of ${view.role}`, typeof name === 'string' ? name : '');
    texts.push(
      textPartsOf(view)
        .map(({ text }) => text)
        .join(''),
    );
    for (const call of toolCallsOf(view)) fixed.push(`call of ${call.name}`, asText(call.arguments));
    for (const part of Array.isArray(content) ? content : []) {
      if (!isObject(part) || (typeof part['text'] !== 'string' && typeof part['refusal'] !== 'string'))
        fixed.push(canonicalKey(part));
    }
  }
  return { texts, fixed };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : canonicalKey(value);
}
