import { isObject } from '../format/is-object.ts';
import type { JsonDocument } from '../read/json-document.ts';

/** A grader where it stands: in a file of its own, in `method.reinforcement`, or in a whole job request. */
export interface GraderDocument {
  readonly document: JsonDocument;
  readonly grader: unknown;
  /** JSON pointer of the grader in its document. */
  readonly at: string;
  /** What the document says of the job; undefined when it holds the grader alone. */
  readonly job: { readonly responseFormat: unknown } | undefined;
}

/** Finds the grader in a document. */
export function graderDocument(document: JsonDocument): GraderDocument {
  const { value } = document;
  const blocks = [
    { at: '', block: value },
    { at: '/reinforcement', block: member(value, 'reinforcement') },
    { at: '/method/reinforcement', block: member(member(value, 'method'), 'reinforcement') },
  ];
  for (const { at, block } of blocks) {
    const grader = member(block, 'grader');
    if (grader === undefined || !isObject(block)) continue;
    return { document, grader, at: `${at}/grader`, job: { responseFormat: block['response_format'] } };
  }
  return { document, grader: value, at: '', job: undefined };
}

function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
