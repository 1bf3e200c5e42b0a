import { nearest } from '../format/nearest.ts';
import { quote } from '../format/quote.ts';
import type { GraderContext } from './grader-context.ts';
import type { GraderProblem, Tell } from './grader-problem.ts';
import type { GraderText } from './grader-texts.ts';
import { outputField } from './output-field.ts';
import { type Template, templatesIn } from './template.ts';
import { where } from './where.ts';

/** Variables of `sample`. Source: graders guide, "Template" (2026-07-15). */
const SAMPLE = ['output_text', 'output_json', 'output_tools', 'choices', 'output_audio'];

const ITEM_EXAMPLE = '{{ item.answer }} or {{ sample.output_text }}';
const JSON_EXAMPLE = '{{ sample.output_json.… }}';

/** What is wrong with the templates of a text, as far as it shows without data. */
export function templateProblems({ text, at }: GraderText, context: GraderContext, tell: Tell): void {
  for (const template of templatesIn(text)) {
    const problem = problemOf(template, at, context);
    if (problem !== undefined) tell(problem);
  }
}

function problemOf(
  { text, start: from, kind, namespace, path }: Template,
  at: string,
  context: GraderContext,
): GraderProblem | undefined {
  const shown = quote(text);
  const place = { at, from };
  const said = { where: where(at), template: shown };
  if (kind === 'unclosed') return { messageId: 'unclosed', ...place, data: { where: where(at), text: shown } };
  if (kind === 'expression') return { messageId: 'expression', ...place, data: said };
  if (namespace !== 'item' && namespace !== 'sample') {
    if (path.length > 0)
      return {
        messageId: 'namespace',
        ...place,
        data: { ...said, namespace: quote(namespace), hint: namespaceMeant(namespace, path) },
      };
    const hint =
      namespace === '' ? '' : ` Did you mean {{ ${SAMPLE.includes(namespace) ? 'sample' : 'item'}.${namespace} }}?`;
    return { messageId: 'noNamespace', ...place, data: { ...said, example: ITEM_EXAMPLE, hint } };
  }
  if (path.length === 0)
    return { messageId: 'noNamespace', ...place, data: { ...said, example: ITEM_EXAMPLE, hint: '' } };
  const problem = namespace === 'sample' ? sampleProblem(path, said, place, context) : undefined;
  const isPlain = !/^\{\{\s|\s\}\}$|\[/.test(text);
  return problem ?? (isPlain ? undefined : { messageId: 'plainTemplate', ...place, data: said });
}

function sampleProblem(
  path: readonly string[],
  said: { readonly where: string; readonly template: string },
  place: { readonly at: string; readonly from: number },
  { job }: GraderContext,
): GraderProblem | undefined {
  const [variable = '', ...rest] = path;
  if (!SAMPLE.includes(variable)) {
    const meant = nearest(variable, SAMPLE);
    const hint = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
    return { messageId: 'sampleVariable', ...place, data: { ...said, name: quote(variable), hint } };
  }
  if (variable === 'output_text' && rest.length > 0) {
    return { messageId: 'sampleMember', ...place, data: { ...said, example: JSON_EXAMPLE } };
  }
  if (variable !== 'output_json') return undefined;
  const format = job?.responseFormat;
  if (format === undefined || format === null) {
    const seen = job === undefined ? 'which a grader alone does not show' : 'and this one has none';
    return { messageId: 'outputJson', ...place, data: { ...said, seen } };
  }
  const missing = outputField(format, rest);
  if (missing === undefined) return undefined;
  if (missing.name === undefined) {
    return { messageId: 'outputJson', ...place, data: { ...said, seen: 'and that of this job is plain text' } };
  }
  const meant = nearest(missing.name, missing.known);
  const hint =
    meant === undefined
      ? ` It has ${missing.known.slice(0, 8).map(quote).join(', ')}.`
      : ` Did you mean ${quote(meant)}?`;
  return { messageId: 'outputJsonField', ...place, data: { ...said, name: quote(missing.name), hint } };
}

function namespaceMeant(namespace: string, path: readonly string[]): string {
  const meant = nearest(namespace, ['item', 'sample']);
  if (meant !== undefined) return ` Did you mean "${meant}"?`;
  const whole = [namespace, ...path].join('.');
  return SAMPLE.includes(namespace) ? ` Did you mean {{ sample.${whole} }}?` : ` Did you mean {{ item.${whole} }}?`;
}
