import { createRequire } from 'node:module';

// The checker as it is written in JavaScript: no Java, no binary.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = createRequire(import.meta.url)('recheck') as typeof import('recheck');

/** Steps are counted, so that a busy machine gives the same verdict: time only ends what would never end. */
const LIMITS = { timeout: 120_000, seedingTimeout: 30_000, incubationTimeout: 30_000, attackTimeout: 30_000 };

/** What recheck says of a regular expression: `safe` and how it knows, or the worst case that it found. */
export function verdictOf(regex: string): string {
  const end = regex.lastIndexOf('/');
  const result = checkSync(regex.slice(1, end), regex.slice(end + 1), LIMITS);
  if (result.status === 'unknown') return `unknown: ${result.error.kind}`;
  if (result.status === 'safe') return `safe: ${result.complexity.summary}`;
  return `vulnerable: ${result.complexity.summary}`;
}
