import type { JsonObject } from '../format/example.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import type { Line } from '../read/line.ts';

/** A job request as it was read: one JSON document, on one line or several. */
export interface JobDocument {
  readonly name: string;
  /** Bytes of the file. */
  readonly bytes: number;
  /** The whole text with what reading it gave, as if it were one line. */
  readonly line: Line;
  /** Undefined when the text is no JSON object, or one that is nested too deep to look into. */
  readonly request: JsonObject | undefined;
  /** Why the request does not fit schemas/job.schema.json. */
  readonly failures: readonly SchemaFailure[];
}
