/** git is not there, or does not know what it was asked for; the message is all the user sees. */
export class GitError extends Error {
  override readonly name = 'GitError';
}
