import { isObject } from '../format/is-object.ts';
import { graderOf } from '../job/grader-of.ts';
import type { JobDocument } from '../job/job-document.ts';
import type { JsonDocument } from '../read/json-document.ts';

/** A grader where it stands: in a file of its own, in `method.reinforcement`, or in a whole job request. */
export interface GraderDocument {
  readonly document: JsonDocument;
  readonly grader: unknown;
  /** JSON pointer of the grader in its document. */
  readonly at: string;
  /** What the document says of the job; undefined when it holds the grader alone. */
  readonly job: { readonly responseFormat: unknown } | undefined;
  /** The document is the job request of the run: rules about requests tell what is wrong with its text. */
  readonly inRequest: boolean;
}

/** Finds the grader in a document that was named as one. */
export function graderDocument(document: JsonDocument): GraderDocument {
  const value = document.line.kind === 'parsed' ? document.line.value : undefined;
  const blocks = [
    { at: '', block: value },
    { at: '/reinforcement', block: member(value, 'reinforcement') },
    { at: '/method/reinforcement', block: member(member(value, 'method'), 'reinforcement') },
  ];
  for (const { at, block } of blocks) {
    const grader = member(block, 'grader');
    if (grader === undefined || !isObject(block)) continue;
    const job = { responseFormat: block['response_format'] };
    return { document, grader, at: `${at}/grader`, job, inRequest: false };
  }
  return { document, grader: value, at: '', job: undefined, inRequest: false };
}

/** The grader of the job request of a run; undefined when it has none. */
export function graderOfJob(document: JobDocument): GraderDocument | undefined {
  const found = document.request === undefined ? undefined : graderOf(document.request);
  if (found === undefined) return undefined;
  const { grader, pointer: at, responseFormat } = found;
  return { document, grader, at, job: { responseFormat }, inRequest: true };
}

function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
