const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ERR_INVALID_ARG_VALUE: 'is no path',
  ERR_INVALID_FILE_URL_HOST: 'names another host',
  ERR_INVALID_FILE_URL_PATH: 'is no path',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a directory',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
};

const UNDECODED = 'no such file, or one whose name is not UTF-8, which Node.js cannot open: rename it';

/** Why a file cannot be read, in words where the error's code has some. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    // What Node.js cannot decode in a name is U+FFFD, and the name leads to nothing.
    const isUndecoded = error.code === 'ENOENT' && 'path' in error && String(error.path).includes('\ufffd');
    return isUndecoded ? UNDECODED : (REASONS[error.code] ?? error.code);
  }
  return error instanceof Error ? error.message : String(error);
}
