import { isObject } from '../format/is-object.ts';
import { nearest } from '../format/nearest.ts';
import { quote } from '../format/quote.ts';
import { OptionError } from './option-error.ts';
import type { AnyRule } from './rule.ts';
import { SEVERITIES } from './severity.ts';

/** Rules of your own. */
export interface Plugin {
  readonly name?: string;
  /** Their ids have a slash: `team/no-internal-names`. */
  readonly rules: readonly AnyRule[];
}

const ID = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)+$/;
const EFFECTS = ['rejected', 'skipped', 'lost', 'cost', 'quality'];
const HOOKS = ['start', 'grader', 'line', 'schemaFailure', 'example', 'merge', 'finish', 'job'];
const KEYS = ['meta', 'uses', ...HOOKS];

/** The rules of plugins. @throws OptionError for one that cannot run, so that none is left out in silence */
export function pluginRules(plugins: readonly Plugin[] = []): readonly AnyRule[] {
  const rules: AnyRule[] = [];
  const seen = new Set<string>();
  for (const [index, plugin] of plugins.entries()) {
    if (!isObject(plugin) || !Array.isArray(plugin.rules)) {
      throw new OptionError(`Expected plugin ${index + 1} to be an object with a list of \`rules\``);
    }
    for (const rule of plugin.rules) {
      checkRule(rule);
      const { id } = rule.meta;
      if (seen.has(id)) throw new OptionError(`Two plugins have a rule "${id}"`);
      seen.add(id);
      rules.push(rule);
    }
  }
  return rules;
}

function checkRule(rule: unknown): asserts rule is AnyRule {
  const meta = isObject(rule) ? rule['meta'] : undefined;
  if (!isObject(rule) || !isObject(meta))
    throw new OptionError('Expected a rule of a plugin to be an object with `meta`');
  const { id, severity, effect, messages } = meta;
  if (typeof id !== 'string' || !ID.test(id)) {
    throw new OptionError(
      `Expected the id of a plugin's rule to have a slash, such as "team/no-internal-names", got ${quote(id)}`,
    );
  }
  if (severity !== 'off' && !SEVERITIES.includes(severity as 'error')) {
    throw new OptionError(
      `Expected meta.severity of rule "${id}" to be off, info, warning or error, got ${quote(severity)}`,
    );
  }
  if (!EFFECTS.includes(effect as string)) {
    throw new OptionError(`Expected meta.effect of rule "${id}" to be ${EFFECTS.join(', ')}, got ${quote(effect)}`);
  }
  if (!isObject(messages) || !Object.values(messages).every((text) => typeof text === 'string')) {
    throw new OptionError(`Expected meta.messages of rule "${id}" to be texts by id`);
  }
  for (const [key, value] of Object.entries(rule)) {
    if (!KEYS.includes(key)) {
      const near = nearest(key, KEYS);
      throw new OptionError(
        `Unknown member "${key}" of rule "${id}".${near === undefined ? ` Known: ${KEYS.join(', ')}` : ` Did you mean "${near}"?`}`,
      );
    }
    if (HOOKS.includes(key) && value !== undefined && typeof value !== 'function') {
      throw new OptionError(`Expected \`${key}\` of rule "${id}" to be a function, got ${quote(value)}`);
    }
  }
}
