import type { Call, Raw } from './conversation.ts';
import { textOfToken } from './json-node.ts';
import { readJson } from './read-json.ts';

/** `{"name": …, "arguments": …}` with the value of the arguments; arguments that are no JSON stay a string. */
export function callJson({ name, args }: Call): Raw {
  return `{"name": ${name}, "arguments": ${args.form === 'value' ? args.raw : innerValue(args.raw)}}`;
}

function innerValue(raw: Raw): Raw {
  const text = textOfToken(raw);
  return readJson(text) === undefined ? raw : text.trim();
}

/** A call, or a list of several, as a JSON string. @param thought comes before it */
export function callsText(calls: readonly Call[], thought: string): Raw {
  const [only, ...more] = calls;
  const json = only !== undefined && more.length === 0 ? callJson(only) : `[${calls.map(callJson).join(', ')}]`;
  return JSON.stringify(thought + json);
}
