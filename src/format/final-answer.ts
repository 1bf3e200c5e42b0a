import type { Example, JsonObject, MessageView } from './example.ts';
import { textPartsOf } from './text-parts.ts';

export interface Answer {
  readonly pointer: string;
  readonly text: string;
}

let last: { readonly value: JsonObject; readonly answer: Answer | undefined } | undefined;

/**
 * The text that an example trains last: the final assistant message, the last of the preferred output, or the completion.
 * Undefined when that is a tool call, several parts or not trained.
 */
export function finalAnswerOf(example: Pick<Example, 'value' | 'format' | 'conversations'>): Answer | undefined {
  if (last?.value !== example.value) last = { value: example.value, answer: find(example) };
  return last.answer;
}

function find({ value, format, conversations }: Pick<Example, 'value' | 'format' | 'conversations'>) {
  if (format === 'rft' || format === 'foreign') return undefined;
  if (format === 'completion') {
    const text = value['completion'];
    return typeof text === 'string' ? { pointer: '/completion', text } : undefined;
  }
  const conversation = conversations.find(({ kind }) => kind === 'messages' || kind === 'preferred_output');
  const message = conversation?.messages.at(-1);
  return message === undefined ? undefined : answerIn(message);
}

function answerIn(view: MessageView): Answer | undefined {
  const { message, pointer, role } = view;
  if (role !== 'assistant' || message['weight'] === 0) return undefined;
  const calls = message['tool_calls'];
  if ((Array.isArray(calls) && calls.length > 0) || typeof message['function_call'] === 'object') return undefined;
  const { content } = message;
  if (typeof content === 'string') return { pointer: `${pointer}/content`, text: content };
  const parts = textPartsOf(view);
  return parts.length === 1 ? parts[0] : undefined;
}
