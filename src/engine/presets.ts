import type { Severity } from './severity.ts';

/** Sets of severities to start from; what each does is said in docs/configuration.md. */
export const PRESETS = ['recommended', 'strict', 'all'] as const;

export type PresetName = (typeof PRESETS)[number];

/** Warnings that stay warnings under `strict`, and why. */
export const NEVER_ERRORS: Readonly<Record<string, string>> = {
  'few-examples': 'a small file may be all that is wanted',
  'model-retiring': 'it comes with the calendar, not with a change of the data',
  'unknown-model': 'Azure deployments have free names',
};

/** A severity as `strict` has it: a warning is an error, a note a warning. */
export function strictSeverity(rule: string, severity: Severity): Severity {
  if (severity === 'info') return 'warning';
  return severity === 'warning' && !Object.hasOwn(NEVER_ERRORS, rule) ? 'error' : severity;
}
