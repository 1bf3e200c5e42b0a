import type { Example, MessageView } from './example.ts';

/**
 * What an example asks: the messages before the last assistant message (all of them for reinforcement and the input of
 * preference examples), or the prompt. Undefined when nothing is asked, so that equal prompts mean equal questions.
 */
export function promptOf({
  value,
  format,
  conversations,
}: Pick<Example, 'value' | 'format' | 'conversations'>): unknown {
  if (format === 'completion') return value['prompt'] === '' ? undefined : value['prompt'];
  const conversation = conversations.find(({ kind }) => kind === 'messages' || kind === 'input');
  if (conversation === undefined) return undefined;
  const { kind, messages } = conversation;
  const open = format === 'rft' || kind === 'input';
  const end = open ? messages.length : messages.findLastIndex(({ role }) => role === 'assistant');
  const asked = end < 0 ? messages : messages.slice(0, end);
  return asked.some(isQuestion) ? asked.map(({ message }) => message) : undefined;
}

function isQuestion({ role }: MessageView): boolean {
  return role === 'user' || role === 'tool' || role === 'function';
}
