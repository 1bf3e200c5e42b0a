import type { Conversation } from '../format/example.ts';
import { holdsBlock } from '../format/holds-block.ts';
import { isObject } from '../format/is-object.ts';
import type { Ending } from './contract.ts';

/** How a conversation ends, in the format of any trainer; undefined without messages. */
export function endingOf({ messages }: Conversation): Ending | undefined {
  const last = messages.at(-1);
  if (last === undefined) return undefined;
  if (last.role === 'tool' || last.role === 'function' || last.role === 'tool_response') return 'result';
  if (last.role === 'tool_call') return 'call';
  if (last.role !== 'assistant') return 'question';
  const { tool_calls: calls, function_call: old, from, parts, content } = last.message;
  const isCall =
    (Array.isArray(calls) && calls.length > 0) ||
    isObject(old) ||
    from === 'function_call' ||
    holdsBlock(parts, 'functionCall') ||
    holdsBlock(content, 'toolUse');
  return isCall ? 'call' : 'answer';
}
