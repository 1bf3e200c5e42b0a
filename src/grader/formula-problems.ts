import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { nearest } from '../format/nearest.ts';
import { pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import { readFormula } from './formula.ts';
import type { Tell } from './grader-problem.ts';
import { where } from './where.ts';

/** Functions of `calculate_output`. Source: graders guide, "Multigraders" (2026-07-15). */
const FUNCTIONS: ReadonlySet<string> = new Set(['min', 'max', 'abs', 'floor', 'ceil', 'exp', 'sqrt', 'log']);

/** What people write for functions that do not exist. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['mean', 'Write (a + b) / 2.'],
  ['avg', 'Write (a + b) / 2.'],
  ['average', 'Write (a + b) / 2.'],
  ['sum', 'Write a + b.'],
  ['pow', 'Write a ^ b.'],
  ['round', 'Write floor(a + 0.5).'],
  ['if', 'There are no conditions: use min and max, or a python grader.'],
  ['where', 'There are no conditions: use min and max, or a python grader.'],
]);

const SHOWN_KEYS = 8;

/** Reads the formula of a multi grader and looks its names up in the map of graders. */
export function formulaProblems(formula: string, graders: JsonObject, at: string, tell: Tell): void {
  const output = `${at}/calculate_output`;
  const { names, calls, error } = readFormula(formula);
  if (error !== undefined) {
    const { problem, hint, index: from } = error;
    tell({ messageId: 'formula', at: output, from, data: { problem, hint } });
    return;
  }
  for (const { name, index: from } of calls) {
    if (FUNCTIONS.has(name)) continue;
    const meant = INSTEAD.get(name.toLowerCase()) ?? didYouMean(nearest(name, FUNCTIONS));
    const hint = meant === '' ? '' : ` ${meant}`;
    tell({ messageId: 'formulaFunction', at: output, from, data: { name: quote(name), hint } });
  }
  const keys = Object.keys(graders);
  const told = new Set<string>();
  for (const { name, index: from } of names) {
    if (Object.hasOwn(graders, name) || told.has(name)) continue;
    told.add(name);
    const data = { name: quote(name), keys: listed(keys), hint: hintFor(name, graders) };
    tell({ messageId: 'formulaName', at: output, from, data });
  }
  // A name that cannot be resolved may stand for a grader that would seem unused.
  if (told.size > 0) return;
  const used = new Set(names.map(({ name }) => name));
  for (const key of keys) {
    if (used.has(key)) continue;
    const grader = `${at}/graders/${pointerToken(key)}`;
    tell({ messageId: 'unusedGrader', at: grader, target: 'key', data: { where: where(grader) } });
  }
}

function listed(keys: readonly string[]): string {
  const more = keys.length - SHOWN_KEYS;
  return `${keys.slice(0, SHOWN_KEYS).map(quote).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function hintFor(name: string, graders: JsonObject): string {
  const byName = Object.entries(graders).find(([, grader]) => isObject(grader) && grader['name'] === name);
  if (byName !== undefined) return ` It is the "name" of that grader; the formula uses its key, ${quote(byName[0])}.`;
  const keys = Object.keys(graders);
  const broken = keys.find(
    (key) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) && key.split(/[^\p{L}\p{N}_]+/u).includes(name),
  );
  if (broken !== undefined)
    return ` A formula cannot hold the key ${quote(broken)}: rename it with letters, digits and underscores.`;
  const meant = didYouMean(nearest(name, keys));
  return meant === '' ? '' : ` ${meant}`;
}

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `Did you mean ${quote(meant)}?`;
}
