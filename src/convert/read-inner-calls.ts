import type { Call } from './conversation.ts';
import { dropRest, fieldsOf } from './fields.ts';
import { itemsOf, textOfToken } from './json-node.ts';
import { namedCall } from './read-call.ts';
import { readJson } from './read-json.ts';
import type { RowNotes } from './row-notes.ts';

const THINK = /^\s*<think>([\s\S]*?)<\/think>\s*/;

/**
 * Calls that a text holds as JSON: `{"name": …, "arguments": …}` or a list of them, perhaps behind `<think>…</think>`.
 *
 * @param raw a JSON string
 * @throws SkippedRow
 */
export function readInnerCalls(
  raw: string,
  at: string,
  notes: RowNotes,
): { readonly calls: Call[]; readonly reasoning: string | undefined } {
  const text = textOfToken(raw);
  const thought = THINK.exec(text);
  const node = readJson(thought === null ? text : text.slice(thought[0].length));
  if (node === undefined) return notes.refuse(at, 'a call that is no JSON', raw);
  const list = node.kind === 'array' ? (itemsOf(node) ?? []) : [node];
  if (list.length === 0) return notes.refuse(at, 'a call without a call', raw);
  const calls = list.map((item): Call => {
    const fields = fieldsOf(item, at, notes);
    const call = { ...namedCall(fields, notes), id: undefined, at };
    dropRest(fields, notes);
    return call;
  });
  return { calls, reasoning: thought === null ? undefined : JSON.stringify((thought[1] ?? '').trim()) };
}
