import { nearest } from '../format/nearest.ts';
import type { Limits } from './limits.ts';
import { DEFAULT_LIMITS, type LintOptions } from './lint-options.ts';
import { OptionError } from './option-error.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFunction: Check = (value) => typeof value === 'function';
const isTextList: Check = (value) => Array.isArray(value) && value.every(isText);
const isRecord: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumberOr =
  (word: string): Check =>
  (value) =>
    typeof value === 'number' || value === word;

/** What each option has to be, in words and as a check; the values themselves are looked at where they are used. */
const OPTIONS: Readonly<Record<keyof LintOptions, readonly [string, Check]>> = {
  profile: ['a name', isText],
  model: ['a name', isText],
  method: ['a name', isText],
  validation: ['a source or a list of sources', (value) => value !== null],
  grader: ['a path, a file URL, { text } or a grader', (value) => isText(value) || isRecord(value)],
  epochs: ['a number or "auto"', isNumberOr('auto')],
  maxCost: ['a number', (value) => typeof value === 'number'],
  extends: ['a name or a list of names', (value) => isText(value) || isTextList(value)],
  plugins: ['a list of plugins', (value) => Array.isArray(value)],
  rules: ['an object of severities by rule', isRecord],
  only: ['a list of rule ids', isTextList],
  skip: ['a list of rule ids', isTextList],
  tokens: ['true or false', (value) => typeof value === 'boolean'],
  tokenizer: ['a name', isText],
  concurrency: ['a number, "auto" or "off"', (value) => value === 'off' || isNumberOr('auto')(value)],
  checkUrls: ['true, false or an object', (value) => typeof value === 'boolean' || isRecord(value)],
  now: ['a date as YYYY-MM-DD', isText],
  maxFindings: ['a number or "none"', isNumberOr('none')],
  limits: ['an object of numbers', isRecord],
  signal: ['an AbortSignal', (value) => value instanceof AbortSignal],
  onProgress: ['a function', isFunction],
};

/** @throws OptionError for an option that does not exist or has the wrong type */
export function checkOptions(options: LintOptions): void {
  if (!isRecord(options)) throw new OptionError(`Expected options to be an object, got ${String(options)}`);
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(OPTIONS, name)) throw new OptionError(unknownName('option', name, Object.keys(OPTIONS)));
    const [expected, check] = OPTIONS[name as keyof LintOptions];
    if (value !== undefined && !check(value)) {
      throw new OptionError(`Expected \`${name}\` to be ${expected}, got ${value === null ? 'null' : typeof value}`);
    }
  }
}

/** The default limits with those that are given. @throws OptionError for a limit that is no positive number */
export function limitsOf(given: LintOptions['limits'] = {}): Limits {
  const limits: Record<string, number> = { ...DEFAULT_LIMITS };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) {
      throw new OptionError(unknownName('limit', name, Object.keys(DEFAULT_LIMITS)));
    }
    if (value === undefined) continue;
    if (typeof value !== 'number' || !(value >= 0)) {
      throw new OptionError(`Expected \`limits.${name}\` to be a positive number, got ${String(value)}`);
    }
    limits[name] = value;
  }
  return limits as unknown as Limits;
}

/** What to say about a name that does not exist. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== undefined) return `Unknown ${kind} "${name}". Did you mean "${near}"?`;
  return known.length <= 12 ? `Unknown ${kind} "${name}". Known: ${known.join(', ')}` : `Unknown ${kind} "${name}"`;
}
