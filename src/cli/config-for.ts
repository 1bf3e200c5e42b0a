import { relative } from 'node:path';
import { findConfig } from '../config/find-config.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import { oneLine } from '../report/one-line.ts';
import type { Io } from './io.ts';
import type { FlagValues } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/**
 * The configuration of a run: the one that is named, else the nearest; undefined where there is none. A configuration that
 * is code and lies in the way is not run, and that is said.
 *
 * @throws ConfigError for one that cannot be followed, UsageError for flags that contradict each other
 */
export async function configFor(flags: FlagValues, io: Io): Promise<LoadedConfig | undefined> {
  const named = flags['config'];
  if (flags['no-config'] === true) {
    if (named !== undefined) throw new UsageError('--config and --no-config contradict each other.');
    return undefined;
  }
  if (typeof named === 'string') return (await import('../config/load-config.ts')).loadConfig(named);
  const places = findConfig(workingFolder());
  const { folder, code } = places;
  const loaded = folder === undefined ? undefined : await (await import('../config/load-config.ts')).loadConfig(places);
  if (code !== undefined && loaded === undefined) {
    const name = oneLine(relative(workingFolder(), code));
    await io.stderr.write(`tunelint: note: ${name} is code, so it is not run unless you name it: -c ${name}\n`);
  }
  return loaded;
}

/** A working directory that was deleted holds no configuration. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
}
