import type { Example } from './example.ts';
import { textPartsOf } from './text-parts.ts';

/** What a record asks last, as one text to show: the last user message before the answer, or the prompt. */
export function promptText({ value, format, conversations }: Example): string {
  if (format === 'completion') return typeof value['prompt'] === 'string' ? value['prompt'] : '';
  const [conversation] = conversations;
  if (conversation === undefined) return '';
  const { kind, messages } = conversation;
  const isOpen = format === 'rft' || kind === 'input';
  const end = isOpen ? messages.length : messages.findLastIndex(({ role }) => role === 'assistant');
  const asked = messages.slice(0, end).findLast(({ role }) => role === 'user');
  return asked === undefined
    ? ''
    : textPartsOf(asked)
        .map(({ text }) => text)
        .join(' ');
}
