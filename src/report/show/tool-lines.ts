import { excerpt } from '../../format/excerpt.ts';
import { isObject } from '../../format/is-object.ts';
import type { DeclaredTool } from '../../format/tool-calls.ts';
import { oneLine } from '../one-line.ts';
import { wrapColumns } from '../wrap-columns.ts';
import { textLines } from './text-lines.ts';

/** Characters of a name that are shown. */
const NAME = 64;

/** Tool definitions: one line each, or unfolded as JSON. */
export function toolLines(tools: readonly DeclaredTool[], width: number, unfolded: boolean): string[] {
  return tools.flatMap(({ name, definition }) => {
    const shown = name === undefined ? '(no name)' : oneLine(excerpt(name, NAME));
    const head = `${shown}(${parameters(definition['parameters'])})`;
    return unfolded
      ? [shown, ...textLines(JSON.stringify(definition, null, 2), width - 2).map((line) => `  ${line}`)]
      : wrapColumns(head, width).slice(0, 3);
  });
}

/** The names of a function's parameters; those that may be left out with a question mark. */
function parameters(schema: unknown): string {
  if (!isObject(schema) || !isObject(schema['properties'])) return '';
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.keys(schema['properties'])
    .map((name) => `${oneLine(excerpt(name, NAME))}${required.includes(name) ? '' : '?'}`)
    .join(', ');
}
