import { caretWindow } from '../read/caret-window.ts';
import { type JsonDocument, lineStart } from '../read/json-document.ts';
import type { LocatedText, Span } from './finding.ts';
import { fingerprint, textLocator } from './locate-text.ts';
import type { Place } from './place.ts';

interface Whereabouts {
  readonly at?: string;
  readonly from?: number;
  readonly target?: 'key' | 'value';
  readonly range?: { readonly start: number; readonly end: number };
}

/** Where something stands in a document: its physical line as the place, the columns inside that line. */
export interface DocumentPlace {
  readonly place: Place;
  readonly located: LocatedText;
}

/**
 * Finds JSON pointers in a document of several lines. What spans several of them ends with its first.
 *
 * @param file index of the document among the files of the run
 */
export function documentLocator(
  { text }: JsonDocument,
  file: number,
): (rule: string, messageId: string, where: Whereabouts) => DocumentPlace {
  const find = textLocator(text);
  return (rule, messageId, where) => {
    const whole = find(rule, messageId, where).span ?? { start: 0, end: 0, startByte: 0 };
    const { line, span, place } = onItsLine(whole);
    const pointed = where.range !== undefined || (where.at !== undefined && where.at !== '');
    const { line: shown, caret } = caretWindow(line, span.start, span.end);
    return {
      place,
      located: {
        span,
        fingerprint: fingerprint(rule, messageId, where.at ?? '', line.trim()),
        excerpt: pointed
          ? { text: shown.trimStart(), caret: caret.slice(shown.length - shown.trimStart().length) }
          : undefined,
        fix: undefined,
      },
    };
  };

  function onItsLine({ start, end, startByte }: Span): { line: string; span: Span; place: Place } {
    const from = lineStart(text, start);
    const feed = text.indexOf('\n', start);
    const line = text.slice(from, feed < 0 ? text.length : feed).replace(/\r$/, '');
    const before = Buffer.byteLength(text.slice(from, start), 'utf8');
    const span = { start: start - from, end: Math.min(end - from, line.length), startByte: before };
    return { line, span, place: { file, offset: startByte - before, line: linesBefore(from), example: 0 } };
  }

  function linesBefore(index: number): number {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) lines++;
    return lines;
  }
}
