import { hideSecrets } from '../secret/hide-secrets.ts';
import type { DraftFinding, Finding, Fix, Location, RelatedLocation, Span } from './finding.ts';
import { fingerprint } from './locate-text.ts';
import type { Place } from './place.ts';

/** What the engine knows of a file when its findings get their positions. */
export interface ResolvableFile {
  readonly name: string;
  /** `example` is null in a file that holds no examples. */
  readonly lineAndExample: (place: Place) => { readonly line: number; readonly example: number | null };
  /** For a document of several lines: line and column, 1-based, of an index in its text. */
  readonly positionOf?: (index: number) => { readonly line: number; readonly column: number };
}

/** A draft with line, column, byte offset and example number. */
export function resolveFinding(draft: DraftFinding, owner: ResolvableFile, files: readonly ResolvableFile[]): Finding {
  const { rule, messageId, severity, effect, message, place, pointer, occurrences, located } = draft;
  const file = place === undefined ? owner : (files[place.file] ?? owner);
  return {
    rule,
    messageId,
    severity,
    effect,
    message,
    ...locationOf(file, place, located?.span),
    example: place === undefined ? null : file.lineAndExample(place).example,
    // A key of the data may be a secret too.
    pointer: hideSecrets(pointer),
    fingerprint: located?.fingerprint ?? fingerprint(rule, messageId, pointer, ''),
    occurrences,
    related: draft.related.map((row): RelatedLocation => {
      const relatedFile = files[row.place.file] ?? owner;
      return { message: row.message, ...locationOf(relatedFile, row.place, row.span) };
    }),
    ...(located?.excerpt === undefined ? {} : { excerpt: located.excerpt }),
    ...(draft.fixable === undefined ? {} : { fixable: draft.fixable }),
    ...(located?.fix === undefined || place === undefined ? {} : { fix: movedBy(located.fix, place.offset) }),
  };
}

function movedBy({ title, safety, edits }: Fix, offset: number): Fix {
  return { title, safety, edits: edits.map((edit) => ({ ...edit, byteOffset: edit.byteOffset + offset })) };
}

function locationOf(file: ResolvableFile, place: Place | undefined, span: Span | undefined): Location {
  if (place === undefined) return { file: file.name, line: 1, column: 1, endLine: 1, endColumn: 1, byteOffset: 0 };
  const byteOffset = place.offset + (span?.startByte ?? 0);
  if (file.positionOf !== undefined) {
    const { line, column } = file.positionOf(span?.start ?? 0);
    const { line: endLine, column: endColumn } = file.positionOf(span?.end ?? 0);
    return { file: file.name, line, column, endLine, endColumn, byteOffset };
  }
  const { line } = file.lineAndExample(place);
  return {
    file: file.name,
    line,
    column: (span?.start ?? 0) + 1,
    endLine: line,
    endColumn: (span?.end ?? 0) + 1,
    byteOffset,
  };
}
