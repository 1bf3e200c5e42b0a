/** A baseline that cannot be read or written; the message names the file. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}
