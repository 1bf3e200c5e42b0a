/** Bounds on what input controls. Reaching one is a finding, or a field of the report says so. */
export interface Limits {
  /**
   * Bytes of one source that are read, of gzip those that it inflates to. Of more only whole lines within the limit are
   * checked, and `limitsReached` says so. Default: no limit.
   */
  readonly bytes: number;
  /** Bytes of a line that is checked, but for base64 of images; a longer one is a finding. Default 256 MiB. */
  readonly lineBytes: number;
  /** Levels of a record that is checked; a deeper one is a finding. Default 512. */
  readonly depth: number;
  /** What a gzip source may inflate to: so many times its size, and so many bytes. More is a finding. Defaults 250, 64 GiB. */
  readonly gzipRatio: number;
  readonly inflatedBytes: number;
  /** Findings kept of one line, and of one rule; `omitted` counts the others. Defaults 100, 10,000. */
  readonly findingsPerRecord: number;
  readonly findingsPerRule: number;
  /** Findings in the report, errors first; `omitted` counts the others, and `limitsReached` says so. Default: no limit. */
  readonly findings: number;
  /**
   * Milliseconds that a run may take. Then it ends with a report of what was read, and `limitsReached` says so. Default: no
   * limit.
   */
  readonly milliseconds: number;
}
