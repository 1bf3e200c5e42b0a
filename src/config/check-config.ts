import { isObject } from '../format/is-object.ts';
import { type AjvError, schemaFailures } from '../format/schema-failures.ts';
import { config as validateConfig } from '../generated/config-validator.ts';
import type { ConfigProblem } from './config-problem.ts';
import { foreignParts } from './foreign-parts.ts';
import { globProblems } from './glob-problems.ts';
import { schemaProblems } from './schema-problems.ts';

/** How much a configuration may say. */
export interface Trust {
  /** It was named with `-c`: it may load code, name an output file and reach beyond its folder. */
  readonly named: boolean;
}

/** Everything that is wrong with a configuration, in the order of the file where that is known. */
export function checkConfig(value: unknown, { named }: Trust): ConfigProblem[] {
  if (!isObject(value)) {
    return [
      {
        pointer: '',
        target: 'value',
        message: 'A configuration is an object with keys such as "profile" and "rules".',
      },
    ];
  }
  const failures = schemaProblems(failuresOf(value), value);
  return [...failures, ...globProblems(value, named), ...(named ? [] : foreignParts(value))];
}

function failuresOf(value: unknown) {
  const validate = validateConfig as { (value: unknown): boolean; errors?: readonly AjvError[] | null };
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  validate.errors = null;
  return schemaFailures(errors);
}
