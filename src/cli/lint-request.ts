import { resolve } from 'node:path';
import type { LoadedConfig } from '../config/loaded-config.ts';
import type { LintOptions } from '../engine/lint-options.ts';
import type { Severity } from '../engine/severity.ts';
import type { SourceOptions } from '../engine/source-options.ts';
import { nearest } from '../format/nearest.ts';
import { reportFormats } from '../generated/report-formats.ts';
import { type BaselineRequest, baselineRequest } from './baseline-request.ts';
import type { ExitOptions } from './exit-code.ts';
import type { FixFlags } from './fix-sources.ts';
import type { FlagValues } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** A lint command with its values checked. */
export interface LintRequest {
  readonly options: LintOptions;
  /** The options of a file where they may differ from those of the run. */
  readonly optionsFor: ((file: string) => SourceOptions) | undefined;
  readonly validation: readonly string[];
  readonly stdinName: string;
  readonly format: string;
  readonly output: string | undefined;
  readonly quiet: boolean;
  readonly colour: boolean | undefined;
  readonly progress: boolean;
  readonly examplesPerRule: number;
  /** Undefined when no baseline is wanted. */
  readonly baseline: BaselineRequest | undefined;
  /** The git commit that files have to differ from. */
  readonly since: string | undefined;
  readonly cache: boolean;
  /** Undefined: the usual place. */
  readonly cacheLocation: string | undefined;
  readonly exit: ExitOptions;
  /** Undefined when nothing is to be fixed. */
  readonly fix: FixFlags | undefined;
}

const SHOWN_PER_RULE = 3;

/** Flags win over the configuration. @throws UsageError for a value that cannot be followed */
export function lintRequest(flags: FlagValues, configured?: LoadedConfig): LintRequest {
  const maxFindings = text(flags, 'max-findings');
  const kept: LintOptions['maxFindings'] =
    maxFindings === undefined || maxFindings === 'none' ? maxFindings : whole('max-findings', maxFindings);
  const maxWarnings = text(flags, 'max-warnings');
  const { config, options: ofConfig = {} } = configured ?? {};
  const only = words(flags, 'only');
  const set = severities(words(flags, 'rule'));
  const applies: SourceOptions = {
    ...present('profile', text(flags, 'profile')),
    ...present('model', text(flags, 'model')),
    ...present('method', text(flags, 'method') as LintOptions['method']),
  };
  return {
    options: {
      ...ofConfig,
      ...applies,
      ...present('grader', text(flags, 'grader')),
      ...present('epochs', epochs(text(flags, 'epochs'))),
      ...present('maxCost', amount(text(flags, 'max-cost'))),
      ...present('now', text(flags, 'today')),
      ...present('concurrency', concurrency(text(flags, 'concurrency'))),
      ...present('tokenizer', text(flags, 'tokenizer') as LintOptions['tokenizer']),
      ...present('maxFindings', kept),
      rules: mergedRules(ofConfig.rules, set, only),
      only,
      skip: words(flags, 'skip'),
      tokens: flags['no-tokens'] !== true,
    },
    optionsFor:
      (config?.overrides ?? []).length === 0
        ? undefined
        : (file) => {
            const own = configured?.optionsFor(file) ?? {};
            return { ...own, ...applies, rules: mergedRules(own.rules, set, only) };
          },
    validation: words(flags, 'validation'),
    stdinName: text(flags, 'stdin-filename') ?? '<stdin>',
    format: formatName(text(flags, 'format') ?? config?.format ?? 'stylish'),
    output: outputOf(flags, configured),
    quiet: flags['quiet'] === true,
    colour: typeof flags['color'] === 'boolean' ? flags['color'] : undefined,
    progress: flags['no-progress'] !== true,
    examplesPerRule: kept === undefined ? SHOWN_PER_RULE : kept === 'none' ? Number.POSITIVE_INFINITY : kept,
    baseline: baselineRequest(flags),
    since: text(flags, 'since'),
    cache: flags['cache'] === true || flags['cache-location'] !== undefined,
    cacheLocation: text(flags, 'cache-location'),
    exit: {
      failOn: (text(flags, 'fail-on') ?? config?.failOn) === 'warning' ? 'warning' : 'error',
      maxWarnings: maxWarnings === undefined ? config?.maxWarnings : whole('max-warnings', maxWarnings),
      exitZero: flags['exit-zero'] === true,
    },
    fix: fixFlags(flags),
  };
}

function fixFlags(flags: FlagValues): FixFlags | undefined {
  const to = text(flags, 'fix-to');
  const unsafe = flags['unsafe-fixes'] === true;
  const dryRun = flags['fix-dry-run'] === true;
  if (dryRun && to !== undefined) throw new UsageError('--fix-dry-run writes nothing: leave --fix-to out.');
  return flags['fix'] === true || unsafe || dryRun || to !== undefined ? { unsafe, dryRun, to } : undefined;
}

/** `--only` names rules that are to run: that the configuration switches them off does not count. */
function mergedRules(
  ofConfig: LintOptions['rules'] = {},
  ofFlags: NonNullable<LintOptions['rules']>,
  only: readonly string[],
): NonNullable<LintOptions['rules']> {
  const merged: Record<string, Severity | 'off'> = Object.create(null);
  for (const [id, severity] of Object.entries(ofConfig)) {
    if (severity !== 'off' || !only.includes(id)) merged[id] = severity;
  }
  return Object.assign(merged, ofFlags);
}

/** A path in a configuration counts from its folder. */
function outputOf(flags: FlagValues, configured: LoadedConfig | undefined): string | undefined {
  const given = text(flags, 'output');
  const { config, folder = '' } = configured ?? {};
  if (given === undefined) return config?.output === undefined ? undefined : resolve(folder, config.output);
  return given === '-' ? undefined : given;
}

function present<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}

function text(flags: FlagValues, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

function words(flags: FlagValues, name: string): readonly string[] {
  const value = flags[name];
  return Array.isArray(value) ? value : [];
}

function whole(flag: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`Expected a whole number for --${flag}, got "${value}".`);
  return Number(value);
}

function amount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\$?\d{1,9}(\.\d{1,6})?$/.test(value))
    throw new UsageError(`Expected an amount in USD for --max-cost, got "${value}".`);
  return Number(value.replace('$', ''));
}

function epochs(value: string | undefined): number | 'auto' | undefined {
  return value === undefined || value === 'auto' ? value : whole('epochs', value);
}

function concurrency(value: string | undefined): LintOptions['concurrency'] {
  return value === undefined || value === 'auto' || value === 'off' ? value : whole('concurrency', value);
}

function severities(assignments: readonly string[]): Record<string, Severity | 'off'> {
  // Without a prototype, so that any id is an id.
  const rules: Record<string, Severity | 'off'> = Object.create(null);
  for (const assignment of assignments) {
    const [id, severity] = assignment.split(':');
    if (
      id === undefined ||
      id === '' ||
      severity === undefined ||
      !['off', 'info', 'warning', 'error'].includes(severity)
    ) {
      throw new UsageError(`Expected --rule <id>:<off|info|warning|error>, got "${assignment}".`);
    }
    rules[id] = severity as Severity | 'off';
  }
  return rules;
}

function formatName(name: string): string {
  if (Object.hasOwn(reportFormats, name)) return name;
  const known = Object.keys(reportFormats);
  const near = nearest(name, known);
  throw new UsageError(
    `Unknown format "${name}". ${near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`}`,
  );
}
