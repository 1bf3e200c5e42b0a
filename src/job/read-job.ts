import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import { type AjvError, schemaFailures } from '../format/schema-failures.ts';
import { job } from '../generated/job-validator.ts';
import { diagnoseSyntax } from '../read/diagnose-syntax.ts';
import type { Line } from '../read/line.ts';
import { hasByteOrderMark, readLine } from '../read/read-lines.ts';
import { textPositions } from '../read/text-positions.ts';
import type { JobDocument } from './job-document.ts';

const BYTE_ORDER_MARK_BYTES = 3;

/** A line break as messages show it; of a text of several lines they say nothing. */
const LINE_BREAK = /(?:\\u\{d\})?\\u\{a\} */g;

/**
 * Reads a job request. Never throws for what the bytes hold: the rules speak about it.
 *
 * @param depth levels of nesting that are looked into
 */
export function readJob(bytes: Buffer, name: string, depth: number): JobDocument {
  const line = lineOf(bytes);
  const isShallow = line.kind === 'parsed' && line.facts.depth <= depth;
  const request = isShallow && isObject(line.value) ? line.value : undefined;
  return { name, bytes: bytes.length, line, request, failures: request === undefined ? [] : failuresOf(request) };
}

function lineOf(bytes: Buffer): Line {
  const start = hasByteOrderMark(bytes) ? BYTE_ORDER_MARK_BYTES : 0;
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

function failuresOf(request: JsonObject): readonly SchemaFailure[] {
  const validate = job as { (value: unknown): boolean; errors?: readonly AjvError[] | null };
  if (validate(request)) return [];
  const errors = validate.errors ?? [];
  validate.errors = null;
  return schemaFailures(errors);
}
