import type { Example, JsonObject, MessageView } from './example.ts';
import { isObject } from './is-object.ts';

/** A call in an assistant message: `tool_calls[i]`, or the deprecated `function_call` (then `kind` is `legacy`). */
export interface ToolCallView {
  readonly kind: 'function' | 'custom' | 'legacy';
  readonly pointer: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly namePointer: string;
  readonly arguments: unknown;
  readonly argumentsPointer: string;
}

/** The calls of a message that have the shape of one; the schema speaks about the others. */
export function toolCallsOf({ message, pointer }: MessageView): ToolCallView[] {
  const calls: ToolCallView[] = [];
  const list = message['tool_calls'];
  if (Array.isArray(list)) {
    for (const [index, call] of list.entries()) {
      if (!isObject(call)) continue;
      const at = `${pointer}/tool_calls/${index}`;
      const custom = call['type'] === 'custom';
      const body = custom ? call['custom'] : call['function'];
      calls.push(view(custom ? 'custom' : 'function', at, call['id'], body, `${at}/${custom ? 'custom' : 'function'}`));
    }
  }
  const legacy = message['function_call'];
  if (isObject(legacy))
    calls.push(view('legacy', `${pointer}/function_call`, undefined, legacy, `${pointer}/function_call`));
  return calls;
}

function view(
  kind: ToolCallView['kind'],
  pointer: string,
  id: unknown,
  body: unknown,
  bodyPointer: string,
): ToolCallView {
  const { name, arguments: args } = isObject(body) ? body : ({} as JsonObject);
  return {
    kind,
    pointer,
    id: typeof id === 'string' ? id : undefined,
    name: typeof name === 'string' ? name : undefined,
    namePointer: `${bodyPointer}/name`,
    arguments: args,
    argumentsPointer: `${bodyPointer}/arguments`,
  };
}

/** A function that a record declares in `tools` or in the deprecated `functions`. */
export interface DeclaredTool {
  readonly pointer: string;
  readonly name: string | undefined;
  readonly definition: JsonObject;
}

/** The functions a record declares; a preference record keeps them in `input`. */
export function declaredToolsOf({ value, format }: Pick<Example, 'value' | 'format'>): DeclaredTool[] {
  const input = value['input'];
  const [holder, base] = format === 'dpo' && isObject(input) ? [input, '/input'] : [value, ''];
  const declared: DeclaredTool[] = [];
  for (const key of ['tools', 'functions']) {
    const list = holder[key];
    if (!Array.isArray(list)) continue;
    for (const [index, entry] of list.entries()) {
      const wrapped = key === 'tools';
      const definition = wrapped && isObject(entry) ? entry['function'] : entry;
      if (!isObject(definition)) continue;
      const name = definition['name'];
      const pointer = `${base}/${key}/${index}${wrapped ? '/function' : ''}`;
      declared.push({ pointer, name: typeof name === 'string' ? name : undefined, definition });
    }
  }
  return declared;
}
