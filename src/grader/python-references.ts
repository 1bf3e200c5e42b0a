import type { ItemReference } from './item-reference.ts';
import { pythonCode } from './python-code.ts';
import { pythonFunction } from './python-function.ts';

const SUBSCRIPT = /(?<![\w.])(\w+)[ \t]*(\[|\.get\()/g;
const LITERAL = /\s*(?:"([^"\\\n]{1,200})"|'([^'\\\n]{1,200})')\s*/y;

/**
 * `item["key"]`, `item["key"]["inner"]` and `item.get("key")` of a grade function's second argument, as far as reading
 * tells: only literal keys, and none that the source assigns itself.
 */
export function pythonReferences(source: string, at: string): ItemReference[] {
  const code = pythonCode(source);
  const item = pythonFunction(code, 'grade')?.parameters[1];
  if (item === undefined) return [];
  const assigned = new Set<string>();
  const found: ItemReference[] = [];
  // The code holds no strings any more: they are read in the source at the same place.
  for (const match of code.matchAll(SUBSCRIPT)) {
    if (match[1] !== item) continue;
    const start = match.index + match[0].length;
    const isGet = match[2] !== '[';
    const path: string[] = [];
    let end = start;
    for (let next = start; ; ) {
      const key = literalAt(source, next);
      if (key === undefined || (!isGet && source[key.end] !== ']')) break;
      path.push(key.text);
      end = isGet ? key.end : key.end + 1;
      if (isGet || source[end] !== '[') break;
      next = end + 1;
    }
    const [first] = path;
    if (first === undefined) continue;
    if (/^\s*=(?!=)/.test(source.slice(end, end + 40))) assigned.add(first);
    const shown = isGet ? `${item}.get("${first}")` : source.slice(match.index, end);
    const by = isGet ? 'get' : 'subscript';
    found.push({ shown, path, by, isReference: false, isChecked: false, at, from: match.index });
  }
  return found.filter(({ path }) => !assigned.has(path[0] ?? ''));
}

function literalAt(source: string, index: number): { readonly text: string; readonly end: number } | undefined {
  LITERAL.lastIndex = index;
  const match = LITERAL.exec(source);
  return match === null ? undefined : { text: match[1] ?? match[2] ?? '', end: LITERAL.lastIndex };
}
