/** A file that cannot be split, or parts that cannot be written; nothing was. */
export class SplitError extends Error {
  override readonly name = 'SplitError';
}
