import type { Example, JsonObject, MessageView } from './example.ts';
import { isObject } from './is-object.ts';

/** An image in a message: a content part of type `image_url` whose URL is a text. */
export interface ImagePart {
  readonly view: MessageView;
  readonly pointer: string;
  /** The object that holds the URL and the detail. */
  readonly imageUrl: JsonObject;
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
        if (!isObject(part) || part['type'] !== 'image_url') continue;
        const imageUrl = part['image_url'];
        if (!isObject(imageUrl) || typeof imageUrl['url'] !== 'string') continue;
        const pointer = `${view.pointer}/content/${index}`;
        parts.push({ view, pointer, imageUrl, urlPointer: `${pointer}/image_url/url`, url: imageUrl['url'] });
      }
    }
  }
  return parts;
}
