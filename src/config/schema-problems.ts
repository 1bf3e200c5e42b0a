import type { JsonObject } from '../format/example.ts';
import { nearest } from '../format/nearest.ts';
import { pointerInWords, pointerToken, pointerTokens } from '../format/pointer.ts';
import { quote, visible } from '../format/quote.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import { inWords } from '../format/schema-words.ts';
import { expectedValue } from '../job/expected-value.ts';
import type { ConfigProblem } from './config-problem.ts';
import { meantKey } from './meant-key.ts';
import { meantSetting } from './meant-setting.ts';

const SIDES = ['train', 'validation'];
const RULES = /^(?:\/overrides\/\d+)?\/rules$/;

/** What failures of schemas/config.schema.json are called in a message. */
export function schemaProblems(failures: readonly SchemaFailure[], config: JsonObject): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  /** Keys that stand, misspelt, where they are missing. */
  const misspelt = new Set<string>();
  for (const failure of failures) {
    const { pointer, keyword, node } = failure;
    if (keyword === 'additionalProperties') {
      const { message, meant } = unknownKey(pointer, Object.keys((node['properties'] as object | undefined) ?? {}));
      if (meant !== undefined) misspelt.add(`${parentOf(pointer)}/${pointerToken(meant)}`);
      problems.push({ pointer, target: 'key', message });
    } else if (isNoSplit(failure, config)) {
      const { message, meant } = unknownKey(pointer, SIDES);
      if (meant !== undefined) problems.push({ pointer, target: 'key', message });
      else problems.push(valueProblem(failure));
    } else if (keyword !== 'required') problems.push(valueProblem(failure));
  }
  for (const { pointer, keyword, params } of failures) {
    if (keyword !== 'required') continue;
    const missing = [params['missing'] ?? []].flat().map(String);
    const left = missing.filter((key) => !misspelt.has(`${pointer}/${pointerToken(key)}`));
    if (left.length === 0) continue;
    const message = `${where(pointer)} has no ${inWords(left.map(quote), 'and')}.`;
    problems.push({ pointer, target: 'value', message });
  }
  return problems;
}

function unknownKey(pointer: string, known: readonly string[]): { message: string; meant: string | undefined } {
  const key = pointerTokens(pointer).at(-1) ?? '';
  const parent = parentOf(pointer);
  if (RULES.test(parent)) {
    const meant = nearest(key, known.slice(0, 256)) ?? nearest(key, known.slice(256));
    const hint = meant === undefined ? 'tunelint rules lists them all.' : `Did you mean "${meant}"?`;
    return { message: `Unknown rule ${quote(key)}. ${hint}`, meant: undefined };
  }
  const meant = meantKey(key, known);
  const place = parent === '' ? '' : ` in ${where(parent)}`;
  const hint =
    meant === undefined
      ? `Known: ${known.filter((each) => each !== '$schema').join(', ')}.`
      : `Did you mean "${meant}"?`;
  return { message: `Unknown key ${quote(key)}${place}. ${hint}`, meant };
}

/** A member of `splits` that is no split: files where a split belongs. */
function isNoSplit({ pointer, keyword }: SchemaFailure, config: JsonObject): boolean {
  return keyword === 'type' && /^\/splits\/[^/]+$/.test(pointer) && typeof config['splits'] === 'object';
}

function valueProblem({ pointer, keyword, value, node, params }: SchemaFailure): ConfigProblem {
  const name = where(pointer);
  if (keyword === 'minLength' || keyword === 'minItems')
    return { pointer, target: 'value', message: `${name} is empty.` };
  if (keyword === 'maxLength' || keyword === 'maxItems') {
    return { pointer, target: 'value', message: `${name} is too long: at most ${String(params['limit'])}.` };
  }
  const expected = expectedValue(node);
  const meant = meantSetting(value, node);
  const hint = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
  return { pointer, target: 'value', message: `${name} must be ${expected}, but is ${quote(value)}.${hint}` };
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function where(pointer: string): string {
  return pointer === '' ? 'The configuration' : visible(pointerInWords(pointer));
}
