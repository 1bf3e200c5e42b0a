import { existsSync, realpathSync, statSync } from 'node:fs';
import { InputError } from './input-error.ts';
import { DATASETS, searchFiles } from './search-files.ts';

/** A file to read. `named`: the user wrote its name, so its extension counts. */
export interface ExpandedPath {
  readonly path: string;
  readonly named: boolean;
}

/**
 * Expands operands to files: a file is itself, a directory gives its `*.jsonl` and `*.jsonl.gz`, a pattern its matches.
 * A file that exists wins over what its name would mean as a pattern. `.gitignore` is not followed: datasets are
 * usually ignored by git.
 */
export async function expandPaths(
  operands: readonly string[],
): Promise<{ paths: ExpandedPath[]; errors: InputError[] }> {
  const paths: ExpandedPath[] = [];
  const errors: InputError[] = [];
  for (const operand of operands) {
    if (operand === '-' || (existsSync(operand) && !isDirectory(operand))) {
      paths.push({ path: operand, named: operand !== '-' });
      continue;
    }
    const found = isDirectory(operand) ? await inFolder(operand) : await matches(operand);
    if (found === undefined) paths.push({ path: operand, named: true });
    else if (found.length === 0) {
      errors.push(
        new InputError(operand, isDirectory(operand) ? 'holds no .jsonl file' : 'no file matches this pattern'),
      );
    } else paths.push(...found.map((path) => ({ path, named: false })));
  }
  const seen = new Set<string>();
  return { paths: paths.filter(({ path }) => !seen.has(identity(path)) && seen.add(identity(path))), errors };
}

/** The same for every way of writing a file's path. */
export function identity(path: string): string {
  try {
    return path === '-' ? path : realpathSync(path);
  } catch {
    return path;
  }
}

/** False where nothing is, or the system cannot tell, as of a link to itself: reading it will say what is wrong. */
function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Undefined when the operand is no pattern: reading it will say what is wrong. */
async function matches(operand: string): Promise<string[] | undefined> {
  const { isDynamicPattern } = await import('tinyglobby');
  const pattern = process.platform === 'win32' ? operand.replaceAll('\\', '/') : operand;
  return isDynamicPattern(pattern) ? searchFiles([pattern]) : undefined;
}

async function inFolder(folder: string): Promise<string[]> {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return (await searchFiles(DATASETS, { cwd: folder })).map((path) => `${prefix}${path}`);
}
