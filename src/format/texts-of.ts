import type { Example, JsonObject } from './example.ts';
import { isNative } from './is-native.ts';
import { isObject } from './is-object.ts';
import { pointerToken } from './pointer.ts';
import { textPartsOf } from './text-parts.ts';
import { toolCallsOf } from './tool-calls.ts';

/** A text of an example. */
export interface ExampleText {
  readonly pointer: string;
  readonly text: string;
  /** Undefined outside messages. */
  readonly role: string | undefined;
  /** `arguments`: what a tool call hands over, JSON in a string. */
  readonly kind: 'content' | 'arguments' | 'field';
}

/** Several rules ask for the texts of the same record one after the other. */
let last: { readonly value: JsonObject; readonly texts: readonly ExampleText[] } | undefined;

/** The texts of an example: contents, arguments of calls, prompt and completion, the text fields of reinforcement rows. */
export function textsOf(example: Pick<Example, 'value' | 'format' | 'conversations'>): readonly ExampleText[] {
  if (last?.value !== example.value) last = { value: example.value, texts: collect(example) };
  return last.texts;
}

function collect({ value, format, conversations }: Pick<Example, 'value' | 'format' | 'conversations'>): ExampleText[] {
  if (!isNative(format)) return leaves(value);
  const texts: ExampleText[] = [];
  for (const { messages } of conversations) {
    for (const view of messages) {
      const { message, pointer, role } = view;
      const content = message['content'];
      if (typeof content === 'string' && message['refusal'] === undefined)
        texts.push({ pointer: `${pointer}/content`, text: content, role, kind: 'content' });
      else for (const part of textPartsOf(view)) texts.push({ ...part, role, kind: 'content' });
      if (role !== 'assistant') continue;
      for (const { arguments: text, argumentsPointer } of toolCallsOf(view))
        if (typeof text === 'string') texts.push({ pointer: argumentsPointer, text, role, kind: 'arguments' });
    }
  }
  if (format !== 'completion' && format !== 'rft') return texts;
  for (const key of Object.keys(value)) {
    const text = value[key];
    if (typeof text !== 'string') continue;
    texts.push({ pointer: `/${pointerToken(key)}`, text, role: undefined, kind: 'field' });
  }
  return texts;
}

/** Every text of a record in another trainer's format, in the order in which they stand. */
function leaves(value: JsonObject): ExampleText[] {
  const texts: ExampleText[] = [];
  const left: { readonly pointer: string; readonly member: unknown }[] = [{ pointer: '', member: value }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { pointer, member } = next;
    if (typeof member === 'string') texts.push({ pointer, text: member, role: undefined, kind: 'field' });
    else if (Array.isArray(member) || isObject(member)) {
      const members = Object.entries(member).map(([key, each]) => ({
        pointer: `${pointer}/${pointerToken(key)}`,
        member: each as unknown,
      }));
      left.push(...members.reverse());
    }
  }
  return texts;
}
