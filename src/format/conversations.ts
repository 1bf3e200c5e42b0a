import type { Conversation, JsonObject, MessageView, RowFormat } from './example.ts';
import { holdsBlock } from './holds-block.ts';
import { isObject } from './is-object.ts';

/** The conversations of a record; members that are not objects are left to the schema. */
export function conversationsOf(value: JsonObject, format: RowFormat): Conversation[] {
  switch (format) {
    case 'completion':
    case 'foreign':
    case 'text':
    case 'alpaca':
    case 'alpaca-preference':
      return [];
    case 'sharegpt':
    case 'sharegpt-preference':
      return conversation('messages', '/conversations', value['conversations'], roleOfTurn);
    case 'gemini':
    case 'gemini-preference':
      return conversation('messages', '/contents', value['contents'], roleOfContent);
    case 'converse':
    case 'converse-preference':
      return conversation('messages', '/messages', value['messages'], roleOfBlocks);
    case 'trl-prompt':
      return [
        ...conversation('input', '/prompt', value['prompt']),
        ...conversation('messages', '/completion', value['completion']),
      ];
    case 'trl-preference':
    case 'trl-unpaired':
      return [
        ...conversation('input', '/prompt', value['prompt']),
        ...conversation('preferred_output', '/chosen', value['chosen']),
        ...conversation('non_preferred_output', '/rejected', value['rejected']),
        ...conversation('preferred_output', '/completion', value['completion']),
      ];
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

function conversation(
  kind: Conversation['kind'],
  pointer: string,
  list: unknown,
  roleOf: (message: JsonObject) => unknown = ({ role }) => role,
): Conversation[] {
  if (!Array.isArray(list)) return [];
  const messages: MessageView[] = [];
  for (const [index, message] of list.entries()) {
    if (!isObject(message)) continue;
    const role = roleOf(message);
    messages.push({
      pointer: `${pointer}/${index}`,
      index,
      role: typeof role === 'string' ? role : undefined,
      message,
    });
  }
  return [{ kind, pointer, messages }];
}

const SHAREGPT_ROLES: ReadonlyMap<unknown, string> = new Map([
  ['human', 'user'],
  ['gpt', 'assistant'],
  ['function_call', 'assistant'],
  ['observation', 'tool'],
]);

function roleOfTurn({ from }: JsonObject): unknown {
  return SHAREGPT_ROLES.get(from) ?? from;
}

/** Gemini takes a turn without a role for the user's; a turn that answers a call is a tool's. */
function roleOfContent({ role = 'user', parts }: JsonObject): unknown {
  if (role === 'model') return 'assistant';
  return role === 'user' && holdsBlock(parts, 'functionResponse') ? 'tool' : role;
}

function roleOfBlocks({ role, content }: JsonObject): unknown {
  return role === 'user' && holdsBlock(content, 'toolResult') ? 'tool' : role;
}
