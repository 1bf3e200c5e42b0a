import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Plugin } from '../engine/plugin-rules.ts';
import { isObject } from '../format/is-object.ts';
import { quote } from '../format/quote.ts';
import { ConfigError } from './config-error.ts';
import type { ConfigProblem } from './config-problem.ts';
import { importConfig } from './import-config.ts';

interface Whereabouts {
  readonly folder: string;
  readonly at: (part: Pick<ConfigProblem, 'pointer' | 'target'>) => string;
}

/**
 * The plugins of a configuration that was named: objects as they are, paths and packages by their default export.
 *
 * @throws ConfigError for one that cannot be loaded or holds no rules
 */
export async function loadPlugins(
  plugins: readonly (string | Plugin)[],
  { folder, at }: Whereabouts,
): Promise<readonly Plugin[]> {
  const loaded: Plugin[] = [];
  for (const [index, plugin] of plugins.entries()) {
    if (typeof plugin !== 'string') {
      loaded.push(plugin);
      continue;
    }
    const place = at({ pointer: `/plugins/${index}`, target: 'value' });
    const value = await importPlugin(plugin, folder, place);
    const rules = isObject(value) ? value['rules'] : undefined;
    if (!Array.isArray(rules)) {
      throw new ConfigError([
        `${place}: ${quote(plugin)} exports no rules: its default export must be { rules: [defineRule(…)] }.`,
      ]);
    }
    loaded.push({ rules });
  }
  return loaded;
}

async function importPlugin(name: string, folder: string, place: string): Promise<unknown> {
  try {
    const isPath = /^\.{0,2}[/\\]|^[A-Za-z]:/.test(name);
    const path = isPath ? resolve(folder, name) : createRequire(join(folder, 'noop.js')).resolve(name);
    return await importConfig(path);
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigError(error.problems.map((problem) => `${place}: ${problem}`));
    throw new ConfigError([`${place}: no package ${quote(name)} is installed here. A file starts with ./`]);
  }
}
