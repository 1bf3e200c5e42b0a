import type { LintOptions } from '../engine/lint-options.ts';
import { type Plugin, pluginRules } from '../engine/plugin-rules.ts';
import type { AnyRule } from '../engine/rule.ts';
import type { SourceOptions } from '../engine/source-options.ts';
import { nearest } from '../format/nearest.ts';
import { pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import type { Config, Override, RuleSetting, Split } from './config.ts';
import { ConfigError } from './config-error.ts';
import type { ConfigProblem } from './config-problem.ts';
import { loadPlugins } from './load-plugins.ts';
import type { ConfigSplit, LoadedConfig } from './loaded-config.ts';
import type { FileMatcher } from './match-files.ts';
import { splitsOf } from './splits-of.ts';

interface Whereabouts {
  readonly path: string;
  readonly folder: string;
  readonly named: boolean;
  /** The place of a part of the configuration, for messages. */
  readonly at: (part: Pick<ConfigProblem, 'pointer' | 'target'>) => string;
}

/** Makes of a checked configuration what a run needs: rules of plugins, matchers of patterns. @throws ConfigError */
export async function followConfig(config: Config, { path, folder, named, at }: Whereabouts): Promise<LoadedConfig> {
  const { profile, model, method, epochs, maxCost, extends: presets, rules, overrides = [] } = config;
  const plugins = await loadPlugins(config.plugins ?? [], { folder, at });
  checkPluginRules(config, rulesOf(plugins, path), at);
  // Few configurations have patterns, and only these need the library.
  const hasGlobs = overrides.length > 0 || config.ignores !== undefined || config.splits !== undefined;
  const matchFiles = hasGlobs ? (await import('./match-files.ts')).matchFiles : () => () => false;
  const matched = overrides.map((override) => ({ override, fits: matchFiles(folder, override.files) }));
  const options: LintOptions = defined({
    profile,
    model,
    method,
    epochs,
    maxCost,
    extends: presets,
    rules,
    plugins: plugins.length === 0 ? undefined : plugins,
  });
  const sides = (split: Split, pointer: string, side: 'train' | 'validation') => ({
    globs: [split[side]].flat(),
    matches: matchFiles(folder, split[side]),
    at: at({ pointer: `${pointer}/${side}`, target: 'value' }),
  });
  return {
    path,
    folder,
    named,
    config,
    options,
    optionsFor: (file) => effectiveOptions(config, matched, file),
    isIgnored: matchFiles(folder, config.ignores),
    splits: splitsOf(config.splits).map(({ name, pointer, split }): ConfigSplit => {
      const whole = split as Split;
      return { name, train: sides(whole, pointer, 'train'), validation: sides(whole, pointer, 'validation') };
    }),
  };
}

/** The configuration's own settings, then those of the overrides that fit: later ones win, key by key and rule by rule. */
function effectiveOptions(
  { profile, model, method, rules }: Config,
  overrides: readonly { readonly override: Override; readonly fits: FileMatcher }[],
  file: string,
): SourceOptions {
  const fitting = overrides.filter(({ fits }) => fits(file)).map(({ override }) => override);
  const layers = [{ profile, model, method, rules }, ...fitting];
  // Without a prototype, so that any id is an id.
  const merged: Record<string, RuleSetting> = Object.assign(Object.create(null), ...layers.map((layer) => layer.rules));
  return defined({
    profile: layers.findLast((layer) => layer.profile !== undefined)?.profile,
    model: layers.findLast((layer) => layer.model !== undefined)?.model,
    method: layers.findLast((layer) => layer.method !== undefined)?.method,
    rules: merged,
  });
}

function rulesOf(plugins: readonly Plugin[], path: string): readonly AnyRule[] {
  try {
    return pluginRules(plugins);
  } catch (error) {
    throw new ConfigError([`${path}: ${error instanceof Error ? error.message : String(error)}.`]);
  }
}

/** The ids of plugins' rules are known only once they are loaded. */
function checkPluginRules({ rules, overrides = [] }: Config, own: readonly AnyRule[], at: Whereabouts['at']): void {
  const ids = own.map(({ meta }) => meta.id);
  const lists = [
    { rules, pointer: '/rules' },
    ...overrides.map((each, index) => ({ rules: each.rules, pointer: `/overrides/${index}/rules` })),
  ];
  const problems = lists.flatMap(({ rules: list = {}, pointer }) =>
    Object.keys(list)
      .filter((id) => id.includes('/') && !ids.includes(id))
      .map((id) => {
        const near = nearest(id, ids);
        const hint = near === undefined ? 'No plugin has it.' : `Did you mean "${near}"?`;
        return `${at({ pointer: `${pointer}/${pointerToken(id)}`, target: 'key' })}: Unknown rule ${quote(id)}. ${hint}`;
      }),
  );
  if (problems.length > 0) throw new ConfigError(problems);
}

type Defined<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** Without the members that are undefined. */
function defined<Values extends object>(values: Values): Defined<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<Values>;
}
