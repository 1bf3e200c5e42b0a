import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { nearest } from '../format/nearest.ts';
import { pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import { formulaProblems } from './formula-problems.ts';
import type { GraderContext } from './grader-context.ts';
import { GRADER_KEYS } from './grader-keys.ts';
import type { GraderProblem, Tell } from './grader-problem.ts';
import { gradersOf, textsOf } from './grader-texts.ts';
import { modelProblems } from './model-problems.ts';
import { pythonProblems } from './python-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { templatesIn } from './template.ts';
import { templateProblems } from './template-problems.ts';
import { where } from './where.ts';

const SAMPLE_EXAMPLE = '{{ sample.output_text }} or {{ sample.output_json.… }}';
const LABEL_EXAMPLE = '{"type": "multi", "graders": {"label": {…}}, "calculate_output": "label"}';

/**
 * Everything that is wrong with a grader as `method.reinforcement.grader` would hold it, without data: pointers count
 * from the grader. Pure; never throws, runs nothing that the grader holds. Its depth is bounded by its reader.
 */
export function checkGrader(grader: unknown, context: GraderContext): GraderProblem[] {
  const problems: GraderProblem[] = [];
  const tell: Tell = (problem) => {
    const { messageId } = problem;
    // One response_format is missing, however many templates read it.
    const isTold = problems.some((other) => other.messageId === messageId);
    if (isTold && (messageId === 'outputJson' || messageId === 'plainTemplate')) return;
    problems.push(problem);
  };
  if (!isObject(grader)) {
    tell({ messageId: 'notGrader', at: '', data: { actual: quote(grader) } });
    return problems;
  }
  const failed = schemaProblems(grader, tell);
  if (grader['type'] === 'label_model')
    tell({ messageId: 'topLevelLabel', at: '/type', data: { example: LABEL_EXAMPLE } });
  if (grader['type'] === 'multi') multiProblems(grader, failed, tell);
  if (failed.has('/graders')) return problems;
  for (const { grader: each, at } of gradersOf(grader)) {
    const isSound = ![...failed].some((pointer) => pointer === at || pointer.startsWith(`${at}/`));
    graderProblems(each, at, isSound, context, tell);
  }
  return problems;
}

function multiProblems(grader: JsonObject, failed: ReadonlySet<string>, tell: Tell): void {
  const { graders, calculate_output: formula } = grader;
  if (typeof grader['name'] !== 'string') tell({ messageId: 'noName', at: '', data: { where: where('') } });
  misspelt(grader, '', tell);
  if (failed.has('/graders') || !isObject(graders) || typeof formula !== 'string') return;
  formulaProblems(formula, graders, '', tell);
}

function graderProblems(grader: JsonObject, at: string, isSound: boolean, context: GraderContext, tell: Tell): void {
  const { type, name, source } = grader;
  if (typeof type !== 'string' || !(GRADER_KEYS.has(type) || type === 'endpoint') || type === 'multi') return;
  if (type === 'endpoint') {
    tell({ messageId: 'endpoint', at: `${at}/type`, data: { where: where(at) } });
    return;
  }
  if (name === undefined) tell({ messageId: 'noName', at, data: { where: where(at) } });
  misspelt(grader, at, tell);
  if (grader['evaluation_metric'] === 'cosine') tell({ messageId: 'evalsOnly', at: `${at}/evaluation_metric` });
  if (type === 'python') {
    if (typeof source === 'string') pythonProblems(source, `${at}/source`, tell);
    return;
  }
  if (type === 'score_model' || type === 'label_model') modelProblems(grader, at, context, tell);
  if (type === 'label_model') labelProblems(grader, at, tell);
  const texts = textsOf(grader, at);
  for (const text of texts) templateProblems(text, context, tell);
  const reads = texts.some(({ text }) => templatesIn(text).some(isSample));
  if (isSound && texts.length > 0 && !reads) {
    tell({ messageId: 'ignoresSample', at, data: { where: where(at), example: SAMPLE_EXAMPLE } });
  }
}

/** Broken templates are told for themselves. */
function isSample({ kind, namespace }: { readonly kind: string; readonly namespace: string }): boolean {
  return kind !== 'path' || namespace !== 'item';
}

/** Keys near one that the grader's type knows and this grader lacks; where it is required, the schema has told. */
function misspelt(grader: JsonObject, at: string, tell: Tell): void {
  const type = String(grader['type']);
  const known = GRADER_KEYS.get(type) ?? [];
  const optional = ['name', 'image_tag', 'pass_threshold', 'range', 'sampling_params'];
  const lacking = known.filter((key) => optional.includes(key) && !Object.hasOwn(grader, key));
  for (const key of Object.keys(grader).slice(0, 100)) {
    const meant = known.includes(key) ? undefined : nearest(key, lacking);
    if (meant === undefined) continue;
    const pointer = `${at}/${pointerToken(key)}`;
    tell({ messageId: 'misspelt', at: pointer, target: 'key', data: { where: where(pointer), type, meant } });
  }
}

function labelProblems(grader: JsonObject, at: string, tell: Tell): void {
  const { labels, passing_labels: passing } = grader;
  if (!Array.isArray(labels) || !Array.isArray(passing)) return;
  const known = new Set<unknown>(labels);
  const names = labels.filter((label) => typeof label === 'string');
  for (const [index, label] of passing.slice(0, 1000).entries()) {
    if (typeof label !== 'string' || known.has(label)) continue;
    const meant = nearest(label, names);
    const hint = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
    const pointer = `${at}/passing_labels/${index}`;
    tell({ messageId: 'passingLabel', at: pointer, data: { where: where(pointer), actual: quote(label), hint } });
  }
}
