import { chat, completion, dpo, functions, rft, tools, vision } from '../generated/validators.ts';
import type { FormatId, JsonObject, RowFormat } from './example.ts';
import { foreignValidator } from './foreign-validator.ts';
import { isNative } from './is-native.ts';
import type { SchemaFailure } from './schema-failure.ts';
import { type AjvError, schemaFailures } from './schema-failures.ts';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

const VALIDATORS: Readonly<Record<FormatId, unknown>> = { chat, tools, functions, vision, dpo, rft, completion };
const NONE: readonly SchemaFailure[] = [];

/**
 * Validates a record against its format's schema and gives one failure per cause, at most 100: errors of branches and
 * repeated keywords at one place are folded into the one that a person can act on.
 *
 * `params` of a `required` failure hold `missing`, the names of all keys that are missing there; of a `discriminator`
 * failure `tag`, `tagValue` and `values`; a `type` failure of array members holds `alike`, how many siblings share it.
 */
export function validateRecord(value: JsonObject, format: Exclude<RowFormat, 'foreign'>): readonly SchemaFailure[] {
  const validator = isNative(format) ? VALIDATORS[format] : foreignValidator(format);
  return failuresOf(validator, value);
}

/** The same for a validator of src/generated/validators.ts: one failure per cause, at most 100. */
export function failuresOf(validator: unknown, value: unknown): readonly SchemaFailure[] {
  const validate = validator as Validator;
  if (validate(value)) return NONE;
  const errors = validate.errors ?? [];
  validate.errors = null;
  return schemaFailures(errors);
}
