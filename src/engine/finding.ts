import type { Place } from './place.ts';
import type { Effect, Severity } from './severity.ts';

/** A position in a file that an editor understands. */
export interface Location {
  readonly file: string;
  /** Physical line, 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** 0-based byte in the file (of a gzip file: in what it inflates to). */
  readonly byteOffset: number;
}

/** One problem, as every report shows it. */
export interface Finding extends Location {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly message: string;
  /** 1-based number among the non-blank lines; null for a finding about the file. */
  readonly example: number | null;
  /** JSON pointer into the record; empty for the whole record. */
  readonly pointer: string;
  /** Stable for the same rule, pointer and row content, wherever the row stands. */
  readonly fingerprint: string;
  /** A folded finding stands for this many rows. */
  readonly occurrences: number;
  readonly related: readonly RelatedLocation[];
  /** The offending text in its line, and a line of carets to print below it. */
  readonly excerpt?: { readonly text: string; readonly caret: string };
  readonly fix?: Fix;
  /** `tunelint --fix` repairs what the finding is about (`safe`), or only with `--unsafe-fixes` (`unsafe`). */
  readonly fixable?: Fix['safety'];
}

/** A repair in bytes of the file (of a gzip file: of what it inflates to). */
export interface Fix {
  readonly title: string;
  /** `safe` keeps every trained token, `unsafe` changes what is trained. */
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly { readonly byteOffset: number; readonly byteLength: number; readonly text: string }[];
}

export interface RelatedLocation extends Location {
  readonly message: string;
}

export interface DraftRelated {
  readonly message: string;
  readonly place: Place;
  readonly pointer: string;
  /** Known when the row's line could be read. */
  readonly span: Span | undefined;
}

/** A range inside a record's line: UTF-16 offsets and the byte offset of its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly startByte: number;
}

/** A finding before the engine knows the line numbers of its chunk. */
export interface DraftFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** The severity the profile gives, whatever the user asked for: the verdict is computed from it. */
  readonly profileSeverity: Severity;
  readonly effect: Effect;
  readonly message: string;
  readonly place: Place | undefined;
  readonly pointer: string;
  readonly target: 'key' | 'value';
  readonly occurrences: number;
  readonly related: readonly DraftRelated[];
  readonly fixable: Fix['safety'] | undefined;
  /** Known when the line was at hand; looked up later otherwise. */
  readonly located: LocatedText | undefined;
}

/** What a line's text adds to a finding about it. */
export interface LocatedText {
  readonly span: Span | undefined;
  readonly fingerprint: string;
  readonly excerpt: { readonly text: string; readonly caret: string } | undefined;
  /** Offsets count from the start of the line. */
  readonly fix: Fix | undefined;
}
