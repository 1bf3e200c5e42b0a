import { byteOrderMarkBytes } from './byte-order-mark.ts';
import { diagnoseSyntax } from './diagnose-syntax.ts';
import type { Line } from './line.ts';
import { readLine } from './read-lines.ts';
import { textPositions } from './text-positions.ts';

/** A text that is one JSON document, on one line or several: a job request, a grader. */
export interface JsonDocument {
  readonly name: string;
  /** Bytes of the file. */
  readonly bytes: number;
  /** The whole text with what reading it gave, as if it were one line. */
  readonly line: Line;
}

/** A line break as messages show it; of a text of several lines they say nothing. */
const LINE_BREAK = /(?:\\u\{d\})?\\u\{a\} */g;

/** Reads the bytes of a document. Never throws for what they hold: the rules speak about it. */
export function jsonDocument(name: string, bytes: Buffer): JsonDocument {
  return { name, bytes: bytes.length, line: lineOf(bytes) };
}

function lineOf(bytes: Buffer): Line {
  const start = byteOrderMarkBytes(bytes);
  const line = readLine(bytes, start, bytes.length, { file: 0, offset: start, line: 0, example: 0 });
  if (line.kind !== 'broken') return line;
  const { text } = line;
  if (text.trim() === '') return { kind: 'blank', place: line.place, text };
  const positionOf = textPositions(text);
  const problem = diagnoseSyntax(text, (index) => {
    const { line: number, column } = positionOf(index);
    return `line ${number}, column ${column}`;
  });
  return { ...line, problem: { ...problem, detail: problem.detail.replace(LINE_BREAK, ' ') } };
}
