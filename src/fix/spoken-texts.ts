import { conversationsOf } from '../format/conversations.ts';
import type { JsonObject, RowFormat } from '../format/example.ts';
import { isNative } from '../format/is-native.ts';
import { isObject } from '../format/is-object.ts';

/** What a record says, piece by piece: the token ids of a span follow from its text, so equal texts are equal tokens. */
export type SpokenTexts = ReadonlyMap<string, string | undefined>;

/**
 * Every text of a record that becomes tokens, by where it stands: roles, contents, names, calls with their arguments, and
 * whether a message is trained. What should be a text and is none counts as undefined: such a record is refused.
 */
export function spokenTexts(value: JsonObject, format: RowFormat): SpokenTexts {
  const texts = new Map<string, string | undefined>();
  const put = (where: string, text: unknown): void => {
    if (text !== undefined && text !== null) texts.set(where, typeof text === 'string' ? text : undefined);
  };
  if (format === 'completion' || !isNative(format)) {
    for (const [key, text] of Object.entries(value)) put(key, typeof text === 'string' ? text : JSON.stringify(text));
    return texts;
  }
  for (const { kind, messages } of conversationsOf(value, format)) {
    for (const { message, index, role } of messages) {
      const at = `${kind}.${index}`;
      put(`${at}.role`, message['role']);
      put(`${at}.name`, message['name']);
      put(`${at}.refusal`, message['refusal']);
      put(`${at}.tool_call_id`, message['tool_call_id']);
      putContent(message['content'], `${at}.content`, put);
      putCalls(message, at, put);
      if (role === 'assistant' && kind === 'messages') put(`${at}.trained`, trained(message['weight']));
    }
  }
  for (const key of ['tools', 'functions']) {
    const holder = isObject(value['input']) ? value['input'] : value;
    if (Array.isArray(holder[key])) put(key, JSON.stringify(holder[key]));
  }
  if (format === 'rft')
    for (const key of Object.keys(value)) if (key !== 'messages') put(`row.${key}`, JSON.stringify(value[key]));
  return texts;
}

type Put = (where: string, text: unknown) => void;

function putContent(content: unknown, at: string, put: Put): void {
  if (!Array.isArray(content)) {
    // Nothing is said by an empty text, and by none.
    if (content !== '') put(at, content);
    return;
  }
  for (const [index, part] of content.entries()) {
    if (isObject(part) && typeof part['text'] === 'string') put(`${at}.${index}`, part['text']);
    else put(`${at}.${index}`, JSON.stringify(part));
  }
}

function putCalls(message: JsonObject, at: string, put: Put): void {
  const calls = Array.isArray(message['tool_calls']) ? message['tool_calls'] : [];
  for (const [index, call] of calls.entries()) {
    if (!isObject(call)) continue;
    put(`${at}.call.${index}.id`, call['id']);
    putFunction(call['function'], `${at}.call.${index}`, put);
  }
  putFunction(message['function_call'], `${at}.function_call`, put);
}

function putFunction(called: unknown, at: string, put: Put): void {
  if (!isObject(called)) return;
  put(`${at}.name`, called['name']);
  put(`${at}.arguments`, called['arguments']);
}

/** A weight that the service refuses says nothing yet: no text. */
function trained(weight: unknown): unknown {
  if (weight === undefined || weight === 1) return 'yes';
  return weight === 0 ? 'no' : { weight };
}
