import { locator } from '../read/locate.ts';
import type { Span } from './finding.ts';
import type { EditDescriptor } from './fix-descriptor.ts';

/** A replacement in a line's text, in UTF-16 units. `line`: the whole line goes, with its end. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line?: true;
}

/** Finds where edits change a line's text; undefined when one of their places is not there. */
export function locateEdits(
  text: string,
  edits: readonly EditDescriptor[],
  find: ReturnType<typeof locator> = locator(text),
): TextEdit[] | undefined {
  const located: TextEdit[] = [];
  for (const edit of edits) {
    const found = locate(text, edit, find);
    if (found === undefined) return undefined;
    located.push(found);
  }
  return located;
}

function locate(text: string, edit: EditDescriptor, find: ReturnType<typeof locator>): TextEdit | undefined {
  if ('line' in edit) return { start: 0, end: text.length, text: '', line: true };
  if ('byteOrderMark' in edit) return { start: -1, end: 0, text: '' };
  if ('range' in edit) return { ...edit.range, text: edit.text };
  if ('remove' in edit) {
    const value = find(edit.remove, 'value', true);
    if (value === undefined) return undefined;
    const key = find(edit.remove, 'key', true);
    return {
      ...withComma(text, key !== undefined && isKeyOf(text, key, value) ? key.start : value.start, value.end),
      text: '',
    };
  }
  const span = find(edit.at, edit.target ?? 'value', true);
  return span === undefined ? undefined : { start: span.start, end: span.end, text: edit.text };
}

/** Of an item of an array the "key" is the item itself. */
function isKeyOf(text: string, key: Span, value: Span): boolean {
  return key.end <= value.start && /^\s*:\s*$/.test(text.slice(key.end, value.start));
}

/** A member or an item with the comma behind it, or before it when it is the last one. */
function withComma(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const after = end + (/^\s*,\s*/.exec(text.slice(end, end + MOST_SPACE))?.[0].length ?? 0);
  if (after > end) return { start, end: after };
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - MOST_SPACE), start))?.[0].length ?? 0;
  return { start: start - before, end };
}

/** White space between tokens of one line that is looked through. */
const MOST_SPACE = 10_000;
