import type { Example } from './example.ts';
import { textPartsOf } from './text-parts.ts';

/** The text of the system message that a conversation starts with. */
export function systemText({ conversations }: Pick<Example, 'conversations'>): string | undefined {
  const first = conversations[0]?.messages[0];
  if (first === undefined || (first.role !== 'system' && first.role !== 'developer')) return undefined;
  return textPartsOf(first)
    .map(({ text }) => text)
    .join('\n');
}
