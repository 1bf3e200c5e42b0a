import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import { type AjvError, schemaFailures } from '../format/schema-failures.ts';
import { job } from '../generated/job-validator.ts';
import { jsonDocument } from '../read/json-document.ts';
import type { JobDocument } from './job-document.ts';

/**
 * Reads a job request. Never throws for what the bytes hold: the rules speak about it.
 *
 * @param depth levels of nesting that are looked into
 */
export function readJob(bytes: Buffer, name: string, depth: number): JobDocument {
  const document = jsonDocument(name, bytes);
  const { line } = document;
  const isShallow = line.kind === 'parsed' && line.facts.depth <= depth;
  const request = isShallow && isObject(line.value) ? line.value : undefined;
  return { ...document, request, failures: request === undefined ? [] : failuresOf(request) };
}

function failuresOf(request: JsonObject): readonly SchemaFailure[] {
  const validate = job as { (value: unknown): boolean; errors?: readonly AjvError[] | null };
  if (validate(request)) return [];
  const errors = validate.errors ?? [];
  validate.errors = null;
  return schemaFailures(errors);
}
