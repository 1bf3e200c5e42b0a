/** What a baseline says about one file of a run. */
export interface FileBaseline {
  /** Findings allowed: by fingerprint where they are about a row, by `fileKey` where they are about the file. */
  readonly allowed: ReadonlyMap<string, number>;
  /** The rules of the entries. */
  readonly rules: ReadonlySet<string>;
  /** Rules of which every finding is looked at, whether it has an entry or not. */
  readonly watched: 'all' | ReadonlySet<string>;
  /** What is allowed to watched rules without an entry: everything (`--suppress-all`) or nothing. */
  readonly unlisted: 0 | typeof Number.POSITIVE_INFINITY;
}

/** The key of what a rule says about a whole file. No fingerprint has a space. */
export function fileKey(rule: string, messageId: string): string {
  return `${rule} ${messageId}`;
}

export function isWatched({ watched }: Pick<FileBaseline, 'watched'>, rule: string): boolean {
  return watched === 'all' || watched.has(rule);
}
