import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';

const BIN = fileURLToPath(new URL('../../dist/src/bin.js', import.meta.url));

/**
 * Measures the shipped command on one file; see `measure`. Throws when it could not run, or when its report says no
 * tokens although they were to be counted: a broken command would be a fast one.
 */
export async function lint(path, flags = [], options = {}) {
  const result = await measure(process.execPath, [BIN, path, ...flags], options);
  const counts = !flags.includes('--no-tokens');
  if (
    result.code > 1 ||
    !/ examples? · /.test(result.stdout) ||
    counts !== /^ {2}Tokens {2}median /m.test(result.stdout)
  ) {
    throw new Error(`${result.command}: exit code ${result.code}\n${result.stdout.slice(0, 2000)}${result.stderr}`);
  }
  return result;
}
