/** What a whole file is when it is not JSONL; one of these silences every finding about its lines. */
export interface FileDiagnosis {
  readonly kind:
    | 'json-array'
    | 'pretty-printed'
    | 'glued'
    | 'python-repr'
    | 'csv'
    | 'cr-only'
    | 'git-lfs-pointer'
    | 'api-error'
    | 'env-file'
    | 'binary'
    | 'text'
    | 'utf-16'
    | 'utf-32'
    | 'nul-bytes';
  /** The thing named for people: `a Parquet file`, `YAML`, `UTF-16 little-endian with a byte order mark`. */
  readonly name: string;
  /** How many records it holds, when that could be told cheaply. */
  readonly records: number | undefined;
  /** Byte offset that shows it. */
  readonly offset: number;
}

/** Facts about a file that rules about files need; known when it has been read to its end. */
export interface SourceFacts {
  /** The name shown to people. */
  readonly name: string;
  /** Named on the command line or in code (not found by walking a directory, not stdin, not memory). */
  readonly named: boolean;
  /** Bytes as stored; for a gzip file the compressed size. */
  readonly storedBytes: number;
  /** Bytes after decompression. */
  readonly bytes: number;
  readonly gzip: boolean;
  readonly byteOrderMark: boolean;
  readonly diagnosis: FileDiagnosis | undefined;
  /** Why reading ended early (gzip ratio or size cap, corrupt gzip), in words. */
  readonly stopped: string | undefined;
}
