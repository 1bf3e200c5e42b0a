import type { Example, MessageView } from './example.ts';
import { isObject } from './is-object.ts';

/** An image in a message: a content part of type `image_url` whose URL is a text. */
export interface ImagePart {
  readonly view: MessageView;
  readonly pointer: string;
  readonly urlPointer: string;
  readonly url: string;
}

/** The image parts of a record that have a URL; the schema speaks about the others. */
export function imagePartsOf({ conversations }: Pick<Example, 'conversations'>): ImagePart[] {
  const parts: ImagePart[] = [];
  for (const { messages } of conversations) {
    for (const view of messages) {
      const content = view.message['content'];
      if (!Array.isArray(content)) continue;
      for (const [index, part] of content.entries()) {
        if (!isObject(part) || part['type'] !== 'image_url' || !isObject(part['image_url'])) continue;
        const url = part['image_url']['url'];
        const pointer = `${view.pointer}/content/${index}`;
        if (typeof url === 'string') parts.push({ view, pointer, urlPointer: `${pointer}/image_url/url`, url });
      }
    }
  }
  return parts;
}
