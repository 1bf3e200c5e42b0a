import { SHAPE_IDS } from '../../generated/conversion-names.ts';
import { profiles } from '../../generated/profiles.ts';
import { reportFormats } from '../../generated/report-formats.ts';
import { ruleList } from '../../generated/rules.ts';
import { COMMANDS } from '../commands.ts';
import type { Flag } from '../flag.ts';
import { FLAGS } from '../flags.ts';

/** A flag as a shell completes it. */
export interface CompletedFlag {
  readonly name: string;
  readonly alias: string | undefined;
  readonly describe: string;
  readonly takesValue: boolean;
  /** What its value may be; empty where it is free or a file. */
  readonly values: readonly string[];
  readonly isFile: boolean;
}

export interface CompletionWords {
  readonly commands: readonly { readonly name: string; readonly describe: string }[];
  readonly flags: readonly CompletedFlag[];
  readonly rules: readonly string[];
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const SEVERITIES = ['off', 'info', 'warning', 'error'];

/** All that a command line may hold, from the objects that help is made of. */
export function completionWords(): CompletionWords {
  const rules = ruleList.map(({ meta }) => meta.id);
  const flags = [
    ...FLAGS.map((flag) => completed(flag, rules)),
    ...['help', 'version'].map((name) => ({
      ...PLAIN,
      name,
      describe: `Show ${name === 'help' ? 'all flags' : 'the version'}`,
    })),
    { ...PLAIN, name: 'no-color', describe: 'No colours' },
  ];
  return { commands: COMMANDS.map(({ name, describe }) => ({ name, describe })), flags, rules };
}

const PLAIN = { alias: undefined, takesValue: false, values: [], isFile: false } as const;

function completed({ name, alias, type, value, choices, describe }: Flag, rules: readonly string[]): CompletedFlag {
  const values = choices ?? valuesOf(name, rules);
  return { name, alias, describe, takesValue: type === 'string', values, isFile: value === 'file' };
}

function valuesOf(name: string, rules: readonly string[]): readonly string[] {
  switch (name) {
    case 'profile':
      return Object.keys(profiles);
    case 'model':
      return [...new Set(Object.values(profiles).flatMap(({ models }) => models.map(({ id }) => id)))].sort();
    case 'format':
      return Object.keys(reportFormats);
    case 'only':
    case 'skip':
      return rules;
    case 'rule':
      return rules.flatMap((id) => SEVERITIES.map((severity) => `${id}:${severity}`));
    case 'from':
      return ['auto', ...SHAPE_IDS];
    case 'epochs':
      return ['auto', '1', '2', '3', '4'];
    case 'concurrency':
      return ['auto', 'off'];
    case 'max-findings':
      return ['none'];
    default:
      return [];
  }
}
