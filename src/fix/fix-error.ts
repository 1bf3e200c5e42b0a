/** A file that could not be fixed; it is as it was. Bad data never throws. */
export class FixError extends Error {
  override readonly name = 'FixError';
  readonly file: string;
  /** Why, without the name. */
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(`${file}: not fixed: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}
