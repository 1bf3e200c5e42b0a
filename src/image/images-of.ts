import type { Conversation, Example } from '../format/example.ts';
import { type ImagePart, imagePartsOf } from '../format/image-parts.ts';
import { type ImageFault, imageFault } from './image-fault.ts';
import { imageOf, type ReadImage } from './image-of.ts';

/** An image of a record with all that its text tells. */
export interface ExampleImage extends ImagePart, ReadImage {
  readonly fault: ImageFault | undefined;
  /** It stands where no image may stand: that is then all there is to say about it. */
  readonly misplaced: boolean;
}

const WITHOUT_IMAGES: ReadonlySet<string | undefined> = new Set([
  'assistant',
  'system',
  'developer',
  'tool',
  'function',
]);

const NONE: readonly ExampleImage[] = [];

const known = new WeakMap<object, readonly ExampleImage[]>();

/** The images of a record, read once however many rules ask. */
export function imagesOf(example: Pick<Example, 'conversations'>): readonly ExampleImage[] {
  if (!example.conversations.some(hasParts)) return NONE;
  let images = known.get(example);
  if (images === undefined) {
    images = imagePartsOf(example).map(readPart);
    known.set(example, images);
  }
  return images;
}

/** Images are parts of a content, and most contents are plain texts. */
function hasParts({ messages }: Conversation): boolean {
  return messages.some(({ message }) => Array.isArray(message['content']));
}

function readPart(part: ImagePart): ExampleImage {
  const image = imageOf(part.imageUrl);
  return { ...part, ...image, fault: imageFault(part.url, image), misplaced: WITHOUT_IMAGES.has(part.view.role) };
}
