/** A source that cannot be read: a missing file, a directory, no permission. Bad data never throws. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** The source's name as it was given. */
  readonly input: string;
  /** Why, without the name. */
  readonly reason: string;

  constructor(input: string, reason: string) {
    super(`${input}: ${reason}`);
    this.input = input;
    this.reason = reason;
  }
}
