import type { Capabilities } from './capabilities.ts';
import type { Call } from './conversation.ts';
import { textOfToken } from './json-node.ts';
import { readJson } from './read-json.ts';
import type { RowNotes } from './row-notes.ts';

/**
 * A call with its arguments in the form that the target wants. Either way the JSON stays as it was written: numbers, escapes and
 * the order of keys.
 *
 * @throws SkippedRow when an object is wanted and the text is none
 */
export function fitArguments(
  call: Call,
  { arguments: form, argumentsJson, name }: Capabilities,
  notes: RowNotes,
): Call {
  const { args, at } = call;
  if (args.form === form) {
    if (argumentsJson && form === 'text' && readJson(textOfToken(args.raw)) === undefined)
      notes.refuse(`${at}/arguments`, `the arguments are no JSON, and ${name} stops there`, args.raw);
    return call;
  }
  if (form === 'text') return { ...call, args: { form, raw: JSON.stringify(args.raw) } };
  const text = textOfToken(args.raw);
  const place = `${at}/arguments`;
  const value = readJson(text);
  if (value === undefined)
    return notes.refuse(place, `the arguments are no JSON, and ${name} wants an object`, args.raw);
  if (value.kind !== 'object')
    return notes.refuse(place, `the arguments are no object, and ${name} wants one`, args.raw);
  // A valid JSON text has line breaks between its tokens only.
  const raw = text.trim().replace(/[\r\n]/g, ' ');
  if (raw !== text)
    notes.add('CHANGED-ARGUMENTS', place, 'white space around and between tokens was changed', args.raw);
  return { ...call, args: { form, raw } };
}
