import { diagnoseSyntax } from './diagnose-syntax.ts';
import { openInput } from './input.ts';
import { InputError } from './input-error.ts';
import type { SyntaxProblem } from './line.ts';
import { blocksOf } from './random-access.ts';
import { scanLine } from './scan-line.ts';

/** One JSON document that may span several lines: a grader, a job request. */
export interface JsonDocument {
  readonly name: string;
  /** As it stands in the file. */
  readonly text: string;
  readonly bytes: number;
  /** Undefined when the text is no JSON. */
  readonly value: unknown;
  readonly syntax: SyntaxProblem | undefined;
  /** Levels of arrays and objects inside each other. */
  readonly depth: number;
  /** The later one of each pair of equal keys in one object, as UTF-16 ranges with the quotes; at most 100. */
  readonly duplicateKeys: readonly { readonly key: string; readonly start: number; readonly end: number }[];
}

/** Parses a text. Never throws for what is no JSON. */
export function jsonDocument(name: string, text: string): JsonDocument {
  // A byte order mark at the start of a file is not part of the document, but its place counts.
  const read = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const bytes = Buffer.from(read, 'utf8');
  const base = { name, text, bytes: Buffer.byteLength(text, 'utf8') };
  let value: unknown;
  try {
    value = JSON.parse(read);
  } catch {
    const syntax = diagnoseSyntax(read, (index) => lineAndColumn(read, index));
    return { ...base, value: undefined, syntax, depth: 0, duplicateKeys: [] };
  }
  const { depth, duplicateKeys } = scanLine(bytes, 0, bytes.length);
  const inText = (offset: number): number => bytes.toString('utf8', 0, offset).length;
  const ranges = duplicateKeys.map(({ key, start, end }) => ({ key, start: inText(start), end: inText(end) }));
  return { ...base, value, syntax: undefined, depth, duplicateKeys: ranges };
}

/** The UTF-16 index at which the line of an index starts. */
export function lineStart(text: string, index: number): number {
  return index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
}

function lineAndColumn(text: string, index: number): string {
  const start = lineStart(text, index);
  return `line ${text.slice(0, start).split('\n').length}, column ${index - start + 1}`;
}

/** A document of this size is no document. */
const MOST_BYTES = 16 * 2 ** 20;

/** Reads a file. @throws InputError when it cannot be read or is larger than 16 MB */
export async function readJsonDocument(path: string | URL): Promise<JsonDocument> {
  const input = await openInput(path);
  const { source } = input;
  const blocks: Buffer[] = [];
  let bytes = 0;
  const access = source.open?.();
  const stream = source.open === undefined ? source.stream() : undefined;
  try {
    for await (const block of stream ?? (access === undefined ? [] : blocksOf(access))) {
      bytes += block.length;
      if (bytes > MOST_BYTES)
        throw new InputError(input.name, 'is larger than 16 MB, which no grader or job request is');
      // The next block may use the same memory.
      blocks.push(Buffer.from(block));
    }
  } finally {
    access?.close();
  }
  return jsonDocument(input.name, Buffer.concat(blocks).toString('utf8'));
}
