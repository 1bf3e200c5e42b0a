import type { Content, Part, Turn } from './conversation.ts';
import { type JsonNode, rawOf, textOfToken } from './json-node.ts';
import { refuseKind } from './read-call.ts';
import { PLACEHOLDER } from './read-content.ts';
import type { RowNotes } from './row-notes.ts';

const TAG = '<image>';

/**
 * Puts the images of a row's `images` where its messages say: at placeholder parts, at `<image>` in texts, or, where there are
 * neither, before the text of the first user message (TRL).
 *
 * @throws SkippedRow when there are more or fewer images than places
 */
export function placeImages(
  lists: readonly (readonly Turn[])[],
  images: readonly JsonNode[] | undefined,
  notes: RowNotes,
): Turn[][] {
  const urls = (images ?? []).map((image, index) => {
    if (image.kind !== 'string') return refuseKind(image, `/images/${index}`, 'a path or a URL', notes);
    return rawOf(image);
  });
  const turns = lists.flat();
  if (urls.length === 0) {
    const empty = turns.find(({ content }) => hasPlaceholder(content));
    if (empty !== undefined) notes.refuse(`${empty.at}/content`, 'the place of an image, and the row has no images');
    return lists.map((list) => [...list]);
  }
  let next = 0;
  const take = (at: string): string => urls[next++] ?? notes.refuse(at, `there are only ${urls.length} images`);
  const hasPlaces = turns.some(({ content }) => hasPlaceholder(content) || hasTag(content));
  const first = turns.find(({ role }) => role === 'user');
  const placed = lists.map((list) =>
    list.map((turn) => {
      const at = `${turn.at}/content`;
      if (hasPlaces) return { ...turn, content: filled(turn.content, at, take) };
      if (turn !== first) return turn;
      const parts = urls.map((): Part => ({ kind: 'image', url: take(at), detail: undefined, at }));
      return { ...turn, content: [...parts, ...partsOf(turn.content, at)] };
    }),
  );
  if (next < urls.length)
    notes.refuse('/images', `${urls.length} images, and the messages have ${next} places for them`);
  return placed;
}

/** A content as parts. */
export function partsOf(content: Content, at: string): readonly Part[] {
  if (content === null || content === undefined) return [];
  return typeof content === 'string' ? [{ kind: 'text', text: content, at }] : content;
}

function hasPlaceholder(content: Content): boolean {
  return Array.isArray(content) && content.some((part: Part) => part.kind === 'image' && part.url === PLACEHOLDER);
}

function hasTag(content: Content): boolean {
  return partsOf(content, '').some((part) => part.kind === 'text' && part.text.includes(TAG));
}

function filled(content: Content, at: string, take: (at: string) => string): Content {
  if (!hasPlaceholder(content) && !hasTag(content)) return content;
  return partsOf(content, at).flatMap((part): Part[] => {
    if (part.kind === 'image') return [part.url === PLACEHOLDER ? { ...part, url: take(part.at) } : part];
    if (!part.text.includes(TAG)) return [part];
    const pieces = textOfToken(part.text).split(TAG);
    return pieces.flatMap((piece, index): Part[] => [
      ...(index > 0 ? [{ kind: 'image' as const, url: take(part.at), detail: undefined, at: part.at }] : []),
      ...(piece === '' ? [] : [{ ...part, text: JSON.stringify(piece) }]),
    ]);
  });
}
