import type { Content, Part } from './conversation.ts';
import { dropRest, type Fields, fieldsOf } from './fields.ts';
import { itemsOf, type JsonNode, rawOf, textOf } from './json-node.ts';
import { refuseKind } from './read-call.ts';
import type { RowNotes } from './row-notes.ts';

/** Stands for the next image of the row's `images` until `placeImages` puts it there; no JSON text is empty. */
export const PLACEHOLDER = '';

/** The content of a message: a string, null or a list of parts. @throws SkippedRow */
export function readContent(node: JsonNode | undefined, at: string, notes: RowNotes): Content {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case 'null':
      return null;
    case 'string':
      return rawOf(node);
    case 'array':
      return (itemsOf(node) ?? []).map((item, index) => readPart(item, `${at}/${index}`, notes));
    default:
      return refuseKind(node, at, 'a text or a list of parts', notes);
  }
}

function readPart(node: JsonNode, at: string, notes: RowNotes): Part {
  const fields = fieldsOf(node, at, notes);
  const type = fields.take('type');
  const kind = type?.kind === 'string' ? textOf(type) : '';
  const part = partOf(kind, fields, notes);
  for (const mask of ['weight', 'train']) {
    const value = fields.take(mask);
    if (value !== undefined)
      notes.add('LOSS-WEIGHT', `${at}/${mask}`, 'one part of a message cannot be trained by itself', rawOf(value));
  }
  dropRest(fields, notes);
  return part;
}

function partOf(kind: string, fields: Fields, notes: RowNotes): Part {
  const { at } = fields;
  switch (kind) {
    case 'text':
    case 'refusal': {
      const text = fields.takeString(kind);
      if (text === undefined) return notes.refuse(at, `a part of type "${kind}" without "${kind}"`);
      return { kind, text, at };
    }
    case 'image_url':
      return imageUrl(fields, notes);
    case 'image': {
      // TRL: the row's `images` hold the image; axolotl and others: one of these keys does.
      for (const key of ['image', 'url', 'path', 'base64']) {
        const url = fields.takeString(key);
        if (url !== undefined) return { kind: 'image', url: withType(key, url), detail: undefined, at };
      }
      return { kind: 'image', url: PLACEHOLDER, detail: undefined, at };
    }
    default:
      return notes.refuse(at, kind === '' ? 'a part without a type' : `parts of type "${kind}" cannot be converted`);
  }
}

function imageUrl(fields: Fields, notes: RowNotes): Part {
  const { at } = fields;
  const value = fields.take('image_url');
  if (value?.kind === 'string') return { kind: 'image', url: rawOf(value), detail: undefined, at };
  if (value === undefined) return notes.refuse(at, 'an image without "image_url"');
  const inner = fieldsOf(value, `${at}/image_url`, notes);
  const url = inner.takeString('url');
  if (url === undefined) return notes.refuse(at, 'an image without "url"');
  const part: Part = { kind: 'image', url, detail: inner.takeString('detail'), at };
  dropRest(inner, notes);
  return part;
}

/** Bare base64 becomes a data URL. Its first characters say what it is; the rules of tunelint check that. */
function withType(key: string, raw: string): string {
  const text = raw.slice(1, -1);
  if (key !== 'base64' || text.startsWith('data:')) return raw;
  const type = text.startsWith('/9j/') ? 'jpeg' : text.startsWith('UklGR') ? 'webp' : 'png';
  return `"data:image/${type};base64,${text}"`;
}
