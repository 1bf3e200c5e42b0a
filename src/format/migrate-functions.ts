import type { EditDescriptor } from '../engine/fix-descriptor.ts';
import { locator } from '../read/locate.ts';
import type { Example } from './example.ts';
import { isObject } from './is-object.ts';

/**
 * The edits that write `functions`, `function_call` and messages of role `function` as `tools`, `tool_calls` and messages
 * of role `tool`, with ids made up; undefined when it is not clear which call a result answers.
 */
export function migrateFunctions(
  text: string,
  { value, format, conversations }: Example,
): EditDescriptor[] | undefined {
  if (format === 'dpo') return undefined;
  const find = locator(text);
  const raw = (pointer: string): string => {
    const span = find(pointer, 'value', true);
    return span === undefined ? 'null' : text.slice(span.start, span.end);
  };
  const edits: EditDescriptor[] = [];
  const functions = value['functions'];
  if (Array.isArray(functions)) {
    edits.push({ at: '/functions', target: 'key', text: '"tools"' });
    for (const index of functions.keys()) {
      const at = `/functions/${index}`;
      edits.push({ at, text: `{"type": "function", "function": ${raw(at)}}` });
    }
  }
  let calls = 0;
  let open: string | undefined;
  for (const { messages } of conversations) {
    for (const { message, role, pointer } of messages) {
      const call = message['function_call'];
      if (isObject(call)) {
        open = `call_${++calls}`;
        const at = `${pointer}/function_call`;
        edits.push(
          { at, target: 'key', text: '"tool_calls"' },
          { at, text: `[{"id": "${open}", "type": "function", "function": ${raw(at)}}]` },
        );
      } else if (role === 'function') {
        if (open === undefined || !Object.hasOwn(message, 'name')) return undefined;
        edits.push(
          { at: `${pointer}/role`, text: '"tool"' },
          { at: `${pointer}/name`, target: 'key', text: '"tool_call_id"' },
          { at: `${pointer}/name`, text: `"${open}"` },
        );
        open = undefined;
      }
    }
  }
  return edits;
}
