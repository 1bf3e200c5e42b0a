import { fileURLToPath } from 'node:url';
import { isObject } from '../format/is-object.ts';
import { type GraderDocument, graderDocument } from '../grader/grader-document.ts';
import type { GraderSource } from '../grader/grader-source.ts';
import type { GraderUse } from '../grader/grader-use.ts';
import { itemReferences } from '../grader/item-references.ts';
import { type JsonDocument, jsonDocument } from '../read/json-document.ts';
import { readWhole } from '../read/read-whole.ts';
import { documentLocator } from './document-locator.ts';
import { OptionError } from './option-error.ts';

export { graderOfJob } from '../grader/grader-document.ts';

/** Reads a grader. @throws InputError when its file cannot be read */
export async function loadGrader(source: GraderSource): Promise<GraderDocument> {
  return graderDocument(await documentOf(source));
}

async function documentOf(source: GraderSource): Promise<JsonDocument> {
  if (typeof source === 'string' || source instanceof URL) {
    const path = typeof source === 'string' ? source : fileURLToPath(source);
    return jsonDocument(path, await readWhole(path));
  }
  const { text, name } = source;
  if (typeof text === 'string' && !Object.hasOwn(source, 'type')) {
    return jsonDocument(typeof name === 'string' ? name : '<grader>', Buffer.from(text));
  }
  try {
    return jsonDocument('<grader>', Buffer.from(JSON.stringify(source, null, 2)));
  } catch {
    throw new OptionError('Expected `grader` to be an object that can be written as JSON');
  }
}

/** What a grader reads of the rows. @param file index of the grader among the files of the run */
export function graderUse({ document, grader, at }: GraderDocument, file: number, depth: number): GraderUse {
  const { line } = document;
  if (!isObject(grader) || line.kind !== 'parsed' || line.facts.depth > depth) return { references: [] };
  const locate = documentLocator(line.text);
  const place = { ...line.place, file };
  const references = itemReferences(grader).map((reference) => {
    const { span } = locate('', '', { at: at + reference.at, from: reference.from });
    return { ...reference, place, span };
  });
  return { references };
}
