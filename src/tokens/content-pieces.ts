import type { JsonObject, MessageView } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';

/** A text or an image of a message, and where it stands. */
export type ContentPiece =
  | { readonly kind: 'text'; readonly pointer: string; readonly text: string }
  | { readonly kind: 'image'; readonly pointer: string; readonly part: JsonObject };

/** The texts and images of `contentOf`, in reading order and with their pointers: for findings, not for counting. */
export function contentPieces({ message, pointer }: MessageView): readonly ContentPiece[] {
  const { content, refusal } = message;
  const pieces: ContentPiece[] = [];
  const add = (at: string, text: string): number => pieces.push({ kind: 'text', pointer: `${pointer}/${at}`, text });
  if (typeof content === 'string') add('content', content);
  for (const [index, part] of (Array.isArray(content) ? content : []).entries()) {
    if (!isObject(part)) continue;
    const { text, refusal: refused, type } = part;
    if (typeof text === 'string') add(`content/${index}/text`, text);
    else if (typeof refused === 'string') add(`content/${index}/refusal`, refused);
    else if (type === 'image_url') pieces.push({ kind: 'image', pointer: `${pointer}/content/${index}`, part });
  }
  if (typeof refusal === 'string') add('refusal', refusal);
  return pieces;
}
