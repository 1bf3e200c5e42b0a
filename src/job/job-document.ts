import type { JsonObject } from '../format/example.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import type { JsonDocument } from '../read/json-document.ts';

/** A job request as it was read. */
export interface JobDocument extends JsonDocument {
  /** Undefined when the text is no JSON object, or one that is nested too deep to look into. */
  readonly request: JsonObject | undefined;
  /** Why the request does not fit schemas/job.schema.json. */
  readonly failures: readonly SchemaFailure[];
}
