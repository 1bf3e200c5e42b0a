import type { Conversation, Example } from './example.ts';

/** The two answers of a preference pair; undefined unless both are lists that hold a message. */
export function outputsOf({
  conversations,
}: Pick<Example, 'conversations'>): { readonly preferred: Conversation; readonly other: Conversation } | undefined {
  const preferred = conversations.find(({ kind }) => kind === 'preferred_output');
  const other = conversations.find(({ kind }) => kind === 'non_preferred_output');
  if (preferred === undefined || other === undefined) return undefined;
  return preferred.messages.length === 0 || other.messages.length === 0 ? undefined : { preferred, other };
}
