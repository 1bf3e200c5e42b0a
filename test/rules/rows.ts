/** Parts of rows, as short as they can be. */

type Members = Readonly<Record<string, unknown>>;

export const row = (messages: readonly unknown[], more: Members = {}) => JSON.stringify({ messages, ...more });
export const lines = (...rows: readonly string[]) => rows.join('\n');
export const message = (role: string, content: unknown, more: Members = {}) => ({ role, content, ...more });
export const asks = (content: unknown = 'Open?', more: Members = {}) => message('user', content, more);
export const says = (content: unknown = 'Yes.', more: Members = {}) => message('assistant', content, more);
export const call = (id: string, name = 'look', args = '{}') => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
export const calls = (...list: readonly unknown[]) => ({ role: 'assistant', tool_calls: list });
export const result = (id: string) => ({ role: 'tool', tool_call_id: id, content: 'Done.' });
export const tool = (name: string, properties: Members = {}) => ({
  type: 'function',
  function: { name, parameters: { type: 'object', properties } },
});
export const pair = (
  input: readonly unknown[],
  preferred: readonly unknown[],
  other: readonly unknown[],
  more: Members = {},
) => JSON.stringify({ input: { messages: input, ...more }, preferred_output: preferred, non_preferred_output: other });
/** A row of reinforcement. */
export const rft = (fields: Members, messages: readonly unknown[] = [asks()]) => row(messages, fields);
/** `count` times the same, made by its number. */
export const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));
