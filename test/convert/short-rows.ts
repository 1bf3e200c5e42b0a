import { converted } from './converted.ts';
import { noteLine } from './read-as.ts';

/** Rows in OpenAI's format, and their parts, as short as they can be. */
export const user = { role: 'user', content: 'a' };
export const answer = { role: 'assistant', content: 'b' };
export const call = (id: string, name = 'f', args: unknown = '{}') => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
export const calling = (...calls: unknown[]) => ({ role: 'assistant', tool_calls: calls });
export const result = (id: string, content = 'r') => ({ role: 'tool', tool_call_id: id, content });
export const picture = (url: string, more = {}) => ({
  role: 'user',
  content: [{ type: 'image_url', image_url: { url, ...more } }],
});
export const chat = (...messages: unknown[]) => ({ messages });

/** What converting a row says. */
export function notesOf(to: string, row: unknown): string[] {
  return converted(JSON.stringify(row), { to }).notes.map(noteLine);
}
