import { ruleList } from '../generated/rules.ts';
import { loadProfile, profileIds } from '../profile/load-profile.ts';
import { METHODS, type Method, type Model, type Profile } from '../profile/profile.ts';
import { resolveModel } from '../profile/resolve-model.ts';
import { TOKENIZERS, type Tokenizer } from '../tokens/load-counter.ts';
import { type ActiveRule, activeRules } from './active-rules.ts';
import { checkOptions, limitsOf, unknownName } from './check-options.ts';
import { checkUrlsSetting } from './check-urls-setting.ts';
import type { LintOptions } from './lint-options.ts';
import { OptionError } from './option-error.ts';
import { pluginRules } from './plugin-rules.ts';
import { PRESETS, type PresetName } from './presets.ts';
import type { AnyRule, RuleSettings } from './rule.ts';
import { SEVERITIES } from './severity.ts';

/** Options with every default filled in and every name resolved. */
export interface ResolvedOptions {
  readonly profile: Profile;
  readonly namedModel: Model | undefined;
  readonly namedMethod: Method | undefined;
  readonly epochs: number | 'auto';
  readonly tokens: boolean;
  readonly tokenizer: Tokenizer;
  readonly settings: RuleSettings;
  readonly rules: readonly ActiveRule[];
  readonly switchedOff: readonly string[];
}

/** @throws OptionError for names that do not exist and values out of range */
export function resolveOptions(options: LintOptions, allRules: readonly AnyRule[] = ruleList): ResolvedOptions {
  checkOptions(options);
  checkConcurrency(options.concurrency);
  const known = [...allRules, ...pluginRules(options.plugins)];
  const profile = profileOf(options.profile ?? 'openai');
  const model = options.model === undefined ? undefined : resolveModel(profile, options.model);
  const namedModel = model !== undefined && 'model' in model ? model.model : undefined;
  const { active, switchedOff } = activeRules(known, profile, selectionOf(options, known));
  return {
    profile,
    namedModel,
    namedMethod:
      methodOf(options.method) ??
      onlyMethodOf(namedModel) ??
      (options.grader === undefined ? undefined : 'reinforcement'),
    epochs: epochsOf(options.epochs),
    tokens: options.tokens ?? true,
    tokenizer: tokenizerOf(options.tokenizer),
    settings: {
      maxCost: maxCostOf(options.maxCost),
      limits: { ...limitsOf(options.limits), ...perRule(options.maxFindings) },
      now: dateOf(options.now),
      checkUrls: checkUrlsSetting(options.checkUrls),
      unknownModel: model !== undefined && namedModel === undefined ? options.model : undefined,
    },
    rules: active,
    switchedOff,
  };
}

function profileOf(id: string): Profile {
  const profile = loadProfile(id);
  if (profile === undefined) throw new OptionError(unknownName('profile', id, profileIds));
  return profile;
}

function selectionOf(options: LintOptions, allRules: readonly AnyRule[]) {
  const ids = allRules.map(({ meta }) => meta.id);
  const { rules = {}, only = [], skip = [] } = options;
  for (const id of [...Object.keys(rules), ...only, ...skip]) {
    if (!ids.includes(id)) throw new OptionError(unknownName('rule', id, ids));
  }
  for (const [id, severity] of Object.entries(rules)) {
    if (severity !== 'off' && !SEVERITIES.includes(severity)) {
      throw new OptionError(`Expected off, info, warning or error for rule "${id}", got "${String(severity)}"`);
    }
  }
  return { rules, only, skip, presets: presetsOf(options.extends) };
}

function presetsOf(names: LintOptions['extends'] = []): readonly PresetName[] {
  const list = [names].flat();
  for (const name of list) if (!PRESETS.includes(name)) throw new OptionError(unknownName('preset', name, PRESETS));
  return list;
}

function methodOf(method: LintOptions['method']): Method | undefined {
  if (method === undefined || method === 'auto') return undefined;
  if (!METHODS.includes(method)) throw new OptionError(unknownName('method', String(method), ['auto', ...METHODS]));
  return method;
}

function checkConcurrency(concurrency: LintOptions['concurrency']): void {
  if (typeof concurrency === 'number' && !(Number.isInteger(concurrency) && concurrency >= 1)) {
    throw new OptionError(`Expected \`concurrency\` to be auto, off or a whole number from 1 on, got ${concurrency}`);
  }
}

function tokenizerOf(tokenizer: Tokenizer = 'tunelint'): Tokenizer {
  if (!TOKENIZERS.includes(tokenizer)) throw new OptionError(unknownName('tokenizer', tokenizer, TOKENIZERS));
  return tokenizer;
}

function onlyMethodOf(model: Model | undefined): Method | undefined {
  const methods = new Set(
    model?.methods.value.map((each) => (each === 'vision' || each === 'completion' ? 'supervised' : each)),
  );
  const [only] = methods;
  return methods.size === 1 ? only : undefined;
}

function epochsOf(epochs: LintOptions['epochs']): number | 'auto' {
  if (epochs === undefined || epochs === 'auto') return 'auto';
  if (!Number.isInteger(epochs) || epochs < 1 || epochs > 50) {
    throw new OptionError(`Expected \`epochs\` to be auto or a whole number from 1 to 50, got ${epochs}`);
  }
  return epochs;
}

function maxCostOf(maxCost: number | undefined): number | undefined {
  if (maxCost !== undefined && !(maxCost >= 0 && Number.isFinite(maxCost))) {
    throw new OptionError(`Expected \`maxCost\` to be an amount in USD, got ${maxCost}`);
  }
  return maxCost;
}

function perRule(maxFindings: LintOptions['maxFindings']) {
  if (maxFindings === undefined) return {};
  if (maxFindings === 'none')
    return { findingsPerRule: Number.POSITIVE_INFINITY, findingsPerRecord: Number.POSITIVE_INFINITY };
  if (!Number.isInteger(maxFindings) || maxFindings < 0) {
    throw new OptionError(`Expected \`maxFindings\` to be none or a whole number, got ${maxFindings}`);
  }
  return { findingsPerRule: maxFindings };
}

function dateOf(now: string | undefined): string {
  if (now === undefined) return new Date().toISOString().slice(0, 10);
  const day = new Date(`${now}T00:00:00Z`);
  // A date that does not exist, such as 30 February, is read as another one.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== now) {
    throw new OptionError(`Expected a date as YYYY-MM-DD, got "${now}"`);
  }
  return now;
}
