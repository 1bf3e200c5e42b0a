/** The mode that the process gives a new file. */
export function newMode(wanted = 0o666): number {
  return wanted & ~process.umask();
}
