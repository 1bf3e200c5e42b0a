import type { MessageView } from '../../format/example.ts';
import { excerpt } from '../../format/excerpt.ts';
import { isObject } from '../../format/is-object.ts';
import { quote } from '../../format/quote.ts';
import { toolCallsOf } from '../../format/tool-calls.ts';
import { imageOf } from '../../image/image-of.ts';
import { type ContentPiece, contentPieces } from '../../tokens/content-pieces.ts';
import { oneLine } from '../one-line.ts';
import { wrapColumns } from '../wrap-columns.ts';
import { textLines } from './text-lines.ts';

/** Characters of a name that are shown. */
const NAME = 64;

/** Where the model stops reading inside a string. */
export interface Cut {
  readonly pointer: string;
  /** UTF-16 index of the first unit that is lost. */
  readonly from: number;
}

/** A line of a message; `lost` behind the cut. */
export interface ContentLine {
  readonly text: string;
  readonly lost?: boolean;
  /** Not the data's own words. */
  readonly aside?: boolean;
}

/** What a message says and calls, as lines that fit. */
export function contentLines(view: MessageView, width: number, cut: Cut | undefined): ContentLine[] {
  const pieces = contentPieces(view);
  const calls = toolCallsOf(view);
  const lines = pieces.flatMap((piece) => pieceLines(piece, width, cut));
  for (const { name, id, arguments: given, argumentsPointer } of calls) {
    const called = name === undefined ? 'without a name' : oneLine(excerpt(name, NAME));
    const head = `→ call ${called}${id === undefined ? '' : ` (${oneLine(excerpt(id, NAME))})`}`;
    lines.push(...wrapColumns(head, width).map((text) => ({ text, aside: true })));
    const text = typeof given === 'string' ? given : given === undefined ? '' : JSON.stringify(given, null, 2);
    lines.push(
      ...splitAtCut(text, argumentsPointer, width - 2, cut).map((line) => ({ ...line, text: `  ${line.text}` })),
    );
  }
  if (lines.length === 0) lines.push({ text: nothing(view), aside: true });
  return lines;
}

function nothing({ message }: MessageView): string {
  const { content } = message;
  if (content === undefined) return '(no content)';
  return content === null || typeof content === 'string' || Array.isArray(content)
    ? '(empty)'
    : `(content is ${quote(content)})`;
}

function pieceLines(piece: ContentPiece, width: number, cut: Cut | undefined): ContentLine[] {
  if (piece.kind === 'image')
    return wrapColumns(imageWords(piece.part['image_url']), width).map((text) => ({ text, aside: true }));
  return piece.text === '' ? [{ text: '(empty)', aside: true }] : splitAtCut(piece.text, piece.pointer, width, cut);
}

function splitAtCut(text: string, pointer: string, width: number, cut: Cut | undefined): ContentLine[] {
  const shown = (part: string, lost: boolean): ContentLine[] =>
    part === '' ? [] : textLines(part, width).map((line) => (lost ? { text: line, lost } : { text: line }));
  if (cut?.pointer !== pointer) return shown(text, false);
  return [
    ...shown(text.slice(0, cut.from), false),
    { text: '✂ the model stops reading here', lost: true, aside: true },
    ...shown(text.slice(cut.from), true),
  ];
}

function imageWords(image: unknown): string {
  if (!isObject(image)) return '[image without image_url]';
  const { url, detail } = image;
  const how = typeof detail === 'string' ? `, detail ${quote(detail)}` : '';
  const { data, facts } = imageOf(image);
  if (data === undefined) return `[image: ${quote(url)}${how}, not downloaded]`;
  if (facts === undefined) return `[image: a data URL that cannot be read${how}]`;
  const size = facts.size === undefined ? 'size unknown' : `${facts.size.width} × ${facts.size.height}`;
  return `[image: ${facts.format ?? 'unknown format'}, ${size}${how}]`;
}
