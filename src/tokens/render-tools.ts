import { isObject } from '../format/is-object.ts';
import type { DeclaredTool } from '../format/tool-calls.ts';
import { commentLines, commentsOf, type Rendering, renderObject } from './render-type.ts';

/** Characters written per tool list; far beyond any real one. */
const BUDGET = 2_000_000;

export interface RenderedTools {
  readonly text: string;
  /** False when a definition uses a schema keyword whose rendering nobody has recorded. */
  readonly familiar: boolean;
}

/**
 * Tool definitions as the model reads them: a TypeScript namespace under a `# Tools` heading, which stands at the end
 * of the first system message. Undefined without tools.
 */
export function renderTools(tools: readonly DeclaredTool[]): RenderedTools | undefined {
  if (tools.length === 0) return undefined;
  let familiar = true;
  let budget = BUDGET;
  let text = '# Tools\n\n## functions\n\nnamespace functions {\n\n';
  for (const { name, definition } of tools) {
    const { description, parameters } = definition;
    if (typeof description === 'string' && description.trim() !== '')
      text += `${commentLines(description).join('\n')}\n`;
    const root = isObject(parameters) ? parameters : {};
    const rendering: Rendering = { root, unfamiliar: false, budget };
    const type = renderObject(root, rendering, 0);
    const argument = type === undefined ? '' : `_: ${[...commentsOf(root, rendering), type].join('\n')}`;
    text += `type ${name ?? ''} = (${argument}) => any;\n\n`;
    if (rendering.unfamiliar) familiar = false;
    budget = rendering.budget;
  }
  return { text: `${text}} // namespace functions`, familiar };
}
