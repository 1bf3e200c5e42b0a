import type { Example, MessageView } from './example.ts';
import { referenceName } from './reference-name.ts';
import { fieldsOf } from './reinforcement-fields.ts';
import { textPartsOf } from './text-parts.ts';
import { toolCallsOf } from './tool-calls.ts';

/** All answers of a record, as texts: of a preference pair, both. */
export function answerTexts(example: Example): readonly string[] {
  const other = example.conversations.find(({ kind }) => kind === 'non_preferred_output');
  return [answerText(example), ...(other === undefined ? [] : [other.messages.map(textOf).join(' ')])];
}

/** What a record answers, as one text to show: the last assistant message, the preferred answer, the reference. */
export function answerText({ value, format, conversations }: Example): string {
  if (format === 'completion') return asText(value['completion'] ?? '');
  if (format === 'rft') {
    const references = fieldsOf(value).filter((key) => referenceName(key) !== undefined);
    return references.map((key) => (references.length > 1 ? `${key}: ` : '') + asText(value[key])).join(', ');
  }
  const kind = format === 'dpo' ? 'preferred_output' : 'messages';
  const messages = conversations.find((each) => each.kind === kind)?.messages ?? [];
  const last = messages.findLast(({ role }) => role === 'assistant');
  return last === undefined ? '' : textOf(last);
}

function textOf(view: MessageView): string {
  const texts = textPartsOf(view).map(({ text }) => text);
  const calls = toolCallsOf(view).map((call) => `${call.name ?? ''}(${asText(call.arguments)})`);
  return [...texts, ...calls].filter((text) => text !== '').join(' ');
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
