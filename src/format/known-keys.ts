import type { Example, JsonObject } from './example.ts';
import { isObject } from './is-object.ts';
import { misspeltKey } from './misspelt-key.ts';

const NAMED = ['role', 'content', 'name'];

/** The keys of a message by role. Source: OpenAI API reference (2026-08-21); weight: FineTuneChatRequestInput (2025-07-04). */
export const MESSAGE_KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['system', new Set(NAMED)],
  ['developer', new Set(NAMED)],
  ['user', new Set(NAMED)],
  ['assistant', new Set([...NAMED, 'refusal', 'audio', 'tool_calls', 'function_call', 'weight'])],
  ['tool', new Set(['role', 'content', 'tool_call_id'])],
  ['function', new Set(NAMED)],
]);

const CHAT_KEYS = new Set(['messages', 'tools', 'functions', 'parallel_tool_calls']);
const PREFERENCE_KEYS = new Set([
  'input',
  'preferred_output',
  'non_preferred_output',
  'preferred_completion',
  'non_preferred_completion',
]);
const COMPLETION_KEYS = new Set(['prompt', 'completion']);

const PREFERENCE_REQUIRED = ['input', 'preferred_output', 'non_preferred_output'];
const COMPLETION_REQUIRED = [...COMPLETION_KEYS];
const CHAT_REQUIRED = ['messages'];

/** The top-level keys of a format; those of reinforcement examples are free. */
export function topLevelKeys(format: Example['format']): ReadonlySet<string> {
  if (format === 'dpo') return PREFERENCE_KEYS;
  return format === 'completion' ? COMPLETION_KEYS : CHAT_KEYS;
}

/** The top-level keys that a record of a format must have. */
export function requiredKeys(format: Example['format']): readonly string[] {
  if (format === 'dpo') return PREFERENCE_REQUIRED;
  return format === 'completion' ? COMPLETION_REQUIRED : CHAT_REQUIRED;
}

/** Keys of a record that stand for a required key that is missing: the schema speaks about them. */
export function misspeltTopLevelKeys({ value, format }: Pick<Example, 'value' | 'format'>): ReadonlySet<string> {
  return misspelt(value, requiredKeys(format), topLevelKeys(format));
}

/** Keys of a message that stand for a key the schema says is missing. */
export function misspeltMessageKeys(message: JsonObject, role: string): ReadonlySet<string> {
  const known = MESSAGE_KEYS.get(role);
  if (known === undefined) return new Set();
  if (role !== 'assistant') {
    const required =
      role === 'tool' ? ['content', 'tool_call_id'] : role === 'function' ? ['content', 'name'] : ['content'];
    return misspelt(message, required, known);
  }
  const says = ['content', 'tool_calls', 'function_call', 'refusal', 'audio'].some((key) => {
    const value = Object.hasOwn(message, key) ? message[key] : null;
    return value !== null && !(key === 'tool_calls' && Array.isArray(value) && value.length === 0);
  });
  return says ? new Set() : misspelt(message, ['content', 'tool_calls', 'function_call'], known);
}

function misspelt(object: JsonObject, required: readonly string[], known: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of required) {
    if (Object.hasOwn(object, key) && object[key] !== null) continue;
    const meant = misspeltKey(object, key, known);
    if (meant !== undefined) found.add(meant);
  }
  return found;
}

/** True when every message of the record's lists is an object with a role that exists: other rules may then count roles. */
export function hasSoundRoles(example: Pick<Example, 'value' | 'conversations'>): boolean {
  return example.conversations.every((conversation) => {
    const list = listAt(example.value, conversation.kind);
    return (
      list.length === conversation.messages.length &&
      conversation.messages.every(({ role }) => role !== undefined && MESSAGE_KEYS.has(role))
    );
  });
}

function listAt(value: JsonObject, kind: string): readonly unknown[] {
  const input = value['input'];
  const list = kind === 'input' ? (isObject(input) ? input['messages'] : undefined) : value[kind];
  return Array.isArray(list) ? list : [];
}
