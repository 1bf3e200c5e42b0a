/** The command line cannot be followed; the message is all the user sees. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
