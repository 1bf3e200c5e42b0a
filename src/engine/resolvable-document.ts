import type { JsonDocument } from '../read/json-document.ts';
import { textPositions } from '../read/text-positions.ts';
import type { ResolvableFile } from './resolve-finding.ts';

/** Where findings about a document stand. */
export function resolvableDocument({ name, line }: JsonDocument): ResolvableFile {
  // A document is the one record of its file.
  return { name, lineAndExample: () => ({ line: 1, example: 1 }), positionOf: textPositions(line.text) };
}

/** Physical lines of a document. */
export function linesOf({ line: { text } }: JsonDocument): number {
  return textPositions(text)(text.trimEnd().length).line;
}
