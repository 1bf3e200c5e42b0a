import type { Example } from './example.ts';
import { isObject } from './is-object.ts';

/** Where a record uses each of the two styles of calling, as JSON pointers; undefined when it does not. */
export interface CallingStyles {
  /** `tools`, `tool_calls`, messages of role `tool`. */
  readonly tools: string | undefined;
  /** The deprecated `functions`, `function_call`, messages of role `function`. */
  readonly functions: string | undefined;
}

/** Finds the first use of each calling style in a record. Empty lists are no use. */
export function callingStylesOf(example: Example): CallingStyles {
  const { value, format, conversations } = example;
  const input = value['input'];
  const [holder, base] = format === 'dpo' && isObject(input) ? [input, '/input'] : [value, ''];
  let tools = isFilled(holder['tools']) ? `${base}/tools` : undefined;
  let functions = isFilled(holder['functions']) ? `${base}/functions` : undefined;
  for (const { messages } of conversations) {
    for (const { message, pointer, role } of messages) {
      if (tools === undefined && isFilled(message['tool_calls'])) tools = `${pointer}/tool_calls`;
      if (tools === undefined && role === 'tool') tools = `${pointer}/role`;
      if (functions === undefined && isObject(message['function_call'])) functions = `${pointer}/function_call`;
      if (functions === undefined && role === 'function') functions = `${pointer}/role`;
    }
  }
  return { tools, functions };
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
