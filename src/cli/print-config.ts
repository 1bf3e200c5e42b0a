import type { LoadedConfig } from '../config/loaded-config.ts';
import type { ActiveRule } from '../engine/active-rules.ts';
import { pluginRules } from '../engine/plugin-rules.ts';
import { resolveOptions } from '../engine/resolve-options.ts';
import { SEVERITIES } from '../engine/severity.ts';
import { ruleList } from '../generated/rules.ts';
import { seenJson } from '../report/seen-json.ts';
import { EXIT_CLEAN } from './exit-code.ts';
import type { Io } from './io.ts';
import type { LintRequest } from './lint-request.ts';
import { UsageError } from './usage-error.ts';

interface Printed {
  readonly request: LintRequest;
  readonly configured: LoadedConfig | undefined;
  readonly io: Io;
}

/** Prints what applies to a file, or to any file, as JSON: flags, configuration and defaults together. */
export async function printConfig(operands: readonly string[], { request, configured, io }: Printed): Promise<number> {
  const [file] = operands;
  if (operands.length > 1) throw new UsageError('"--print-config" takes one file, or none.');
  const { options, optionsFor, exit, reports } = request;
  const own = { ...options, ...(file === undefined ? {} : optionsFor?.(file)) };
  const { rules, profile, settings } = resolveOptions(own);
  const active = new Map(rules.map((each) => [each.rule.meta.id, each]));
  const printed = {
    config: configured?.path ?? null,
    file: file ?? null,
    ignored: file !== undefined && (configured?.isIgnored(file) ?? false),
    splits: file === undefined ? [] : splitsOf(file, configured),
    extends: [own.extends ?? 'recommended'].flat(),
    profile: profile.id,
    model: own.model ?? null,
    method: own.method ?? 'auto',
    epochs: own.epochs ?? 'auto',
    maxCost: settings.maxCost ?? null,
    failOn: exit.failOn,
    maxWarnings: exit.maxWarnings ?? null,
    format: reports.find(({ output }) => output === undefined)?.format ?? null,
    rules: Object.fromEntries(
      [...ruleList, ...pluginRules(own.plugins)].map(({ meta }) => [meta.id, severityOf(active.get(meta.id))]),
    ),
  };
  await io.stdout.write(`${seenJson(printed, 2)}\n`);
  return EXIT_CLEAN;
}

function splitsOf(file: string, configured: LoadedConfig | undefined) {
  return (configured?.splits ?? []).flatMap(({ name, train, validation }) => {
    const role = validation.matches(file) ? 'validation' : train.matches(file) ? 'training' : undefined;
    return role === undefined ? [] : [{ name, role }];
  });
}

/** The highest severity of a rule's messages. */
function severityOf(active: ActiveRule | undefined): string {
  if (active === undefined) return 'off';
  const found = Object.keys(active.rule.meta.messages).map((id) => active.level(id)?.severity);
  return SEVERITIES.find((severity) => found.includes(severity)) ?? 'off';
}
