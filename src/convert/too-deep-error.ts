/** A text that is nested more deeply than is read. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError';
}
