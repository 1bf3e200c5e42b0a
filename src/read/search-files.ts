/** What a folder stands for. */
export const DATASETS: readonly string[] = ['**/*.jsonl', '**/*.jsonl.gz'];

const NEVER = ['**/node_modules/**', '**/.git/**'];

/** The files that match patterns, sorted, as paths from a folder. @param options `dot`: files and folders with a leading dot too */
export async function searchFiles(
  patterns: readonly string[],
  {
    cwd,
    ignore = [],
    dot = false,
  }: { readonly cwd?: string; readonly ignore?: readonly string[]; readonly dot?: boolean } = {},
): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob([...patterns], {
    ignore: [...NEVER, ...ignore],
    expandDirectories: false,
    onlyFiles: true,
    dot,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return found.sort();
}
