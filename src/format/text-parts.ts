import type { MessageView } from './example.ts';
import { isObject } from './is-object.ts';

/** The texts of a message's content: the string itself, or each text or refusal part; also the `refusal` string. */
export function textPartsOf({ message, pointer }: MessageView): { readonly pointer: string; readonly text: string }[] {
  const parts: { pointer: string; text: string }[] = [];
  const content = message['content'];
  if (typeof content === 'string') parts.push({ pointer: `${pointer}/content`, text: content });
  else if (Array.isArray(content)) {
    for (const [index, part] of content.entries()) {
      if (!isObject(part)) continue;
      for (const key of ['text', 'refusal']) {
        const text = part[key];
        if (typeof text === 'string') parts.push({ pointer: `${pointer}/content/${index}/${key}`, text });
      }
    }
  }
  const refusal = message['refusal'];
  if (typeof refusal === 'string') parts.push({ pointer: `${pointer}/refusal`, text: refusal });
  return parts;
}
