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

/** Why a file cannot be read, in words where the error's code has some. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return REASONS[error.code] ?? error.code;
  return error instanceof Error ? error.message : String(error);
}
