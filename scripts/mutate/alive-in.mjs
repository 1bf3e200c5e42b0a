import { readFileSync } from 'node:fs';

/** What an earlier run printed of the mutants that stayed alive: what they are called. */
export function aliveIn(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Set(lines.map((line) => /^alive: (.*?)(?: \(no test comes across it\))?$/.exec(line)?.[1]));
}
