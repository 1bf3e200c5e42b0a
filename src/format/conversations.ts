import type { Conversation, FormatId, JsonObject, MessageView } from './example.ts';
import { isObject } from './is-object.ts';

/** The conversations of a record; members that are not objects are left to the schema. */
export function conversationsOf(value: JsonObject, format: FormatId | 'foreign'): Conversation[] {
  switch (format) {
    case 'completion':
    case 'foreign':
      return [];
    case 'dpo': {
      const input = value['input'];
      return [
        ...(isObject(input) ? conversation('input', '/input/messages', input['messages']) : []),
        ...conversation('preferred_output', '/preferred_output', value['preferred_output']),
        ...conversation('non_preferred_output', '/non_preferred_output', value['non_preferred_output']),
      ];
    }
    default:
      return conversation('messages', '/messages', value['messages']);
  }
}

function conversation(kind: Conversation['kind'], pointer: string, list: unknown): Conversation[] {
  if (!Array.isArray(list)) return [];
  const messages: MessageView[] = [];
  for (const [index, message] of list.entries()) {
    if (!isObject(message)) continue;
    const role = message['role'];
    messages.push({
      pointer: `${pointer}/${index}`,
      index,
      role: typeof role === 'string' ? role : undefined,
      message,
    });
  }
  return [{ kind, pointer, messages }];
}
