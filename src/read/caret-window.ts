import { visible } from '../format/quote.ts';
import { displayWidth } from './display-width.ts';
import { isOddWhitespace } from './syntax/character-names.ts';

/**
 * A piece of a line around `[start, end)` (UTF-16), about `width` terminal columns wide, and a second line with carets
 * under the range. What cannot be seen is shown as `\u{1b}`; carets count columns, so that they stand right under
 * Chinese or emoji too. An empty range gets one caret, and
 * so does one that is wider than the window.
 */
export function caretWindow(text: string, start: number, end: number, width = 60): { line: string; caret: string } {
  const from = boundary(text, clamp(start, 0, text.length));
  const to = boundary(text, clamp(end, from, text.length));
  const marked = shownAfter(text, from, to, width);
  if (marked.at < to) return startOf(text, from, to, width);
  const spare = Math.max(0, width - displayWidth(marked.shown));
  const behind = shownAfter(text, to, text.length, spare).shown;
  const before = shownBefore(text, from, Math.max(Math.floor(spare / 2), spare - displayWidth(behind)));
  const after = shownAfter(text, to, text.length, spare - displayWidth(before.shown));
  const head = `${before.at > 0 ? '…' : ''}${before.shown}`;
  const tail = after.at < text.length ? '…' : '';
  return {
    line: `${head}${marked.shown}${after.shown}${tail}`,
    caret: `${' '.repeat(displayWidth(head))}${'^'.repeat(Math.max(1, displayWidth(marked.shown)))}`,
  };
}

/** A range wider than the window: carets under all that is shown would point at nothing, one at its start does. */
function startOf(text: string, from: number, to: number, width: number): { line: string; caret: string } {
  const before = shownBefore(text, from, Math.floor(width / 4));
  const head = `${before.at > 0 ? '…' : ''}${before.shown}`;
  const marked = shownAfter(text, from, to, width - displayWidth(before.shown));
  return { line: `${head}${marked.shown}…`, caret: `${' '.repeat(displayWidth(head))}^` };
}

/** As much of `[from, to)` as fits into `room` columns, and where it ends. */
function shownAfter(text: string, from: number, to: number, room: number): { shown: string; at: number } {
  let shown = '';
  let left = room;
  let at = from;
  while (at < to) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = seen(character);
    left -= displayWidth(next);
    if (left < 0) break;
    shown += next;
    at += character.length;
  }
  return { shown, at };
}

/** As much of the text before `to` as fits into `room` columns, and where it starts. */
function shownBefore(text: string, to: number, room: number): { shown: string; at: number } {
  let shown = '';
  let left = room;
  let at = to;
  while (at > 0) {
    const start = boundary(text, at - 1);
    const next = seen(text.slice(start, at));
    left -= displayWidth(next);
    if (left < 0) break;
    shown = next + shown;
    at = start;
  }
  return { shown, at };
}

function seen(character: string): string {
  return isOddWhitespace(character) ? `\\u{${character.charCodeAt(0).toString(16)}}` : visible(character);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Moves an index out of the middle of a surrogate pair. */
function boundary(text: string, index: number): number {
  const before = text.charCodeAt(index - 1);
  const at = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && at >= 0xdc00 && at <= 0xdfff ? index - 1 : index;
}
