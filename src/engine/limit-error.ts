/** `lint` ended before its source did. What it yielded before is what the part says that was read. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  /** The limit of `LintOptions.limits` that was reached. */
  readonly limit: string;

  constructor(limit: string, value: number) {
    super(`The data were not read to their end: limits.${limit} is ${value}`);
    this.limit = limit;
  }
}
