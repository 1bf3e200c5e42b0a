import type { JsonObject } from '../format/example.ts';
import { gradersOf, textsOf } from './grader-texts.ts';
import type { ItemReference } from './item-reference.ts';
import { pythonReferences } from './python-references.ts';
import { templatesIn } from './template.ts';

/** Graders come from outside: state that is kept per reference has to be bounded. */
const MOST = 200;

/** The fields of a row that a grader reads, each once: its templates, and `item["…"]` in Python source. At most 200. */
export function itemReferences(grader: JsonObject): ItemReference[] {
  const found = new Map<string, ItemReference>();
  const add = (reference: ItemReference): void => {
    const key = JSON.stringify([reference.by, reference.path]);
    const known = found.get(key);
    if (known === undefined) {
      if (found.size < MOST) found.set(key, reference);
      return;
    }
    const isReference = known.isReference || reference.isReference;
    found.set(key, { ...known, isReference, isChecked: known.isChecked || reference.isChecked });
  };
  for (const { grader: each, at } of gradersOf(grader)) {
    const { source } = each;
    if (each['type'] === 'python' && typeof source === 'string') {
      for (const reference of pythonReferences(source, `${at}/source`)) add(reference);
    }
    if (each['type'] === 'python') continue;
    for (const { text, at: textAt, member } of textsOf(each, at)) {
      for (const { kind, namespace, path, text: shown, start: from } of templatesIn(text)) {
        if (kind !== 'path' || namespace !== 'item' || path.length === 0) continue;
        const isChecked = each['type'] === 'string_check';
        add({ shown, path, by: 'template', isReference: member === 'reference', isChecked, at: textAt, from });
      }
    }
  }
  return [...found.values()];
}
