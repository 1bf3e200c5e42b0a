import { dirname, relative, resolve } from 'node:path';
import { visible } from '../format/quote.ts';
import { checkConfig } from './check-config.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import type { ConfigProblem } from './config-problem.ts';
import type { ConfigPlaces } from './find-config.ts';
import { followConfig } from './follow-config.ts';
import { CODE, importConfig } from './import-config.ts';
import type { LoadedConfig } from './loaded-config.ts';
import { parseConfig } from './parse-config.ts';
import type { ParsedConfig } from './parsed-config.ts';
import { readConfig } from './read-config.ts';
import { searchConfig } from './search-config.ts';

/**
 * Loads the configuration that was named, or the one that is found from the places given; undefined where there is none.
 *
 * @throws ConfigError with everything that is wrong with it
 */
export async function loadConfig(from: string | ConfigPlaces): Promise<LoadedConfig | undefined> {
  if (typeof from === 'string' && CODE.test(from)) {
    const value = await importConfig(from);
    return checked(from, { value, positionOf: () => undefined, problems: [] }, true);
  }
  const text = typeof from === 'string' ? await readConfig(from) : await searchConfig(from);
  return text === undefined ? undefined : checked(text.path, await parseConfig(text), typeof from === 'string');
}

async function checked(file: string, parsed: ParsedConfig, named: boolean): Promise<LoadedConfig> {
  const absolute = resolve(file);
  const path = visible(shownPath(absolute));
  if (parsed.problems.length > 0) {
    throw new ConfigError(parsed.problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`));
  }
  const problems = checkConfig(parsed.value, { named });
  const at = ({ pointer, target }: Pick<ConfigProblem, 'pointer' | 'target'>): string => {
    const place = parsed.positionOf(pointer, target);
    return place === undefined ? path : `${path}:${place.line}:${place.column}`;
  };
  if (problems.length > 0) {
    const placed = problems.map((problem) => ({ place: parsed.positionOf(problem.pointer, problem.target), problem }));
    placed.sort(
      (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
    );
    throw new ConfigError(placed.map(({ problem }) => `${at(problem)}: ${problem.message}`));
  }
  return followConfig(parsed.value as Config, { path, folder: dirname(absolute), named, at });
}

function shownPath(absolute: string): string {
  const path = relative(process.cwd(), absolute);
  return path.length < absolute.length ? path : absolute;
}
