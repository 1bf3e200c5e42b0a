import type { JsonObject } from '../format/example.ts';
import type { ConfigProblem } from './config-problem.ts';

/** What only a configuration may say that the user has named, and why. */
const NAMED_ONLY: Readonly<Record<string, string>> = {
  plugins: '"plugins" loads code',
  output: '"output" writes a file',
};

/** The parts of a configuration that was found which it may not have: it may be a stranger's. */
export function foreignParts(config: JsonObject): ConfigProblem[] {
  return Object.entries(NAMED_ONLY)
    .filter(([key]) => Object.hasOwn(config, key))
    .map(([key, does]) => ({
      pointer: `/${key}`,
      target: 'key',
      message: `${does}. A configuration that is found may not do that, since the folder can be a stranger's: remove the key, or name the file with -c.`,
    }));
}
