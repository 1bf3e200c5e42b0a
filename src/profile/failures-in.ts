import type { JsonObject, RowFormat } from '../format/example.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import { validateRecord } from '../format/validate-record.ts';
import type { Tolerance } from './contract.ts';
import type { Profile } from './profile.ts';

/** Where a record does not fit its format's schema, without what the provider takes all the same. */
export function failuresIn(
  value: JsonObject,
  format: Exclude<RowFormat, 'foreign'>,
  { contract }: Profile,
): readonly SchemaFailure[] {
  const failures = validateRecord(value, format);
  const accepts = contract?.accepts?.value;
  if (accepts === undefined || failures.length === 0) return failures;
  return failures.flatMap((failure) => accepts.reduce(without, failure) ?? []);
}

/** What is left of a failure; undefined when all of it is accepted. */
function without(failure: SchemaFailure | undefined, accepted: Tolerance): SchemaFailure | undefined {
  if (failure === undefined || !isAt(failure.pointer, accepted.at)) return failure;
  if (failure.keyword === 'required') {
    const missing = [failure.params['missing'] ?? []].flat().filter((key) => !accepted.missing?.includes(String(key)));
    return missing.length === 0 ? undefined : { ...failure, params: { ...failure.params, missing } };
  }
  if (accepted.types?.some((type) => type === typeOf(failure.value)) === true) return undefined;
  return accepted.values?.includes(String(failure.value)) === true ? undefined : failure;
}

function isAt(pointer: string, pattern: string): boolean {
  const [tokens, wanted] = [pointer.split('/'), pattern.split('/')];
  return tokens.length === wanted.length && wanted.every((token, index) => token === '*' || token === tokens[index]);
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
