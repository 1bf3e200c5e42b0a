import { isObject } from '../format/is-object.ts';
import type { DeclaredTool } from '../format/tool-calls.ts';
import { commentLines, commentsOf, type Rendering, renderObject } from './render-type.ts';

/** Characters written per tool list on top of a multiple of its own size: beyond what any model reads. */
const BUDGET = 200_000;
const BUDGET_PER_CHARACTER = 4;

/** Most rows of a file declare the same tools. */
const REMEMBERED = 4_000_000;

export interface RenderedTools {
  readonly text: string;
  /** False when a definition recurs, or uses a schema keyword whose rendering nobody has recorded. */
  readonly familiar: boolean;
  /** The least the model reads: `text`, where that is not familiar with `any` in place of all that is not certain. */
  readonly least: string;
}

const remembered = new Map<string, RenderedTools>();
let size = 0;

/**
 * Tool definitions as the model reads them: a TypeScript namespace under a `# Tools` heading, which stands at the end
 * of the first system message. Undefined without tools. Identical tools give the same object, as long as the memory
 * lasts; full, it is emptied.
 */
export function renderTools(tools: readonly DeclaredTool[]): RenderedTools | undefined {
  if (tools.length === 0) return undefined;
  const key = JSON.stringify(tools.map(({ definition }) => definition));
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const budget = BUDGET + BUDGET_PER_CHARACTER * key.length;
  const { text, familiar } = renderList(tools, budget, false);
  const rendered = { text, familiar, least: familiar ? text : renderList(tools, budget, true).text };
  const added = key.length + text.length + rendered.least.length;
  size += added;
  if (size > REMEMBERED) {
    remembered.clear();
    size = added;
  }
  remembered.set(key, rendered);
  return rendered;
}

function renderList(
  tools: readonly DeclaredTool[],
  given: number,
  least: boolean,
): { readonly text: string; readonly familiar: boolean } {
  let familiar = true;
  let budget = given;
  let text = '# Tools\n\n## functions\n\nnamespace functions {\n\n';
  for (const { name, definition } of tools) {
    const { description, parameters } = definition;
    if (typeof description === 'string' && description.trim() !== '')
      text += `${commentLines(description).join('\n')}\n`;
    const root = isObject(parameters) ? parameters : {};
    const rendering: Rendering = { root, open: new Set([root]), least, unfamiliar: false, budget };
    const type = renderObject(root, rendering, 0);
    const argument = type === undefined ? '' : `_: ${[...commentsOf(root, rendering), type].join('\n')}`;
    text += `type ${name ?? ''} = (${argument}) => any;\n\n`;
    if (rendering.unfamiliar) familiar = false;
    budget = rendering.budget;
  }
  return { text: `${text}} // namespace functions`, familiar };
}
