import type { Content } from './conversation.ts';
import { partsOf } from './place-images.ts';
import type { RowNotes } from './row-notes.ts';

/** The texts of a content as one; with more than one it is noted. Images in it refuse the row. @throws SkippedRow */
export function joinedText(content: Content, glue: string, at: string, notes: RowNotes): string {
  const texts = partsOf(content, at).map((part) =>
    part.kind === 'image' ? notes.refuse(part.at, 'an image among texts that have to be joined') : part.text,
  );
  const [only, ...more] = texts;
  if (only === undefined) return '""';
  if (more.length === 0) return only;
  notes.add('CHANGED-ORDER', at, `${texts.length} texts become one`);
  return joinTokens(texts, glue);
}

/** JSON strings as one JSON string, as they were written. */
export function joinTokens(tokens: readonly string[], glue: string): string {
  const inner = JSON.stringify(glue).slice(1, -1);
  return `"${tokens.map((token) => token.slice(1, -1)).join(inner)}"`;
}
