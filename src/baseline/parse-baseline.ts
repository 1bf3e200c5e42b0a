import { isObject } from '../format/is-object.ts';
import { quote } from '../format/quote.ts';
import type { Baseline, Suppression } from './baseline.ts';
import { BaselineError } from './baseline-error.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const FIELDS: Readonly<Record<keyof Suppression, readonly [isRight: (value: unknown) => boolean, expected: string]>> = {
  rule: [isText, 'the id of a rule'],
  messageId: [isText, 'the id of a message'],
  fingerprint: [(value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value), '16 hexadecimal digits'],
  at: [(value) => typeof value === 'string', 'a text'],
  count: [(value) => Number.isSafeInteger(value) && Number(value) > 0, 'a whole number from 1 on'],
  reason: [(value) => typeof value === 'string', 'a text'],
  date: [(value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value), 'a date as YYYY-MM-DD'],
};
const REQUIRED = ['rule', 'messageId', 'count'] as const;

/** What the text of a baseline says. People edit and merge it, so everything in it is checked. @throws BaselineError */
export function parseBaseline(text: string): Baseline {
  const value = parsed(text);
  if (!isObject(value) || !isObject(value['files'])) throw new BaselineError('is no baseline: it has no "files"');
  if (value['version'] !== 1) {
    throw new BaselineError(`has version ${quote(value['version'])}, and this tunelint knows version 1`);
  }
  const files = Object.entries(value['files']);
  return new Map(files.map(([file, entries]) => [file, suppressions(file, entries)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const hint = /^[<=>]{7}/m.test(text) ? ': it has the marks of a merge conflict' : '';
    throw new BaselineError(`is no JSON${hint || (error instanceof Error ? ` (${quote(error.message)})` : '')}`);
  }
}

function suppressions(file: string, entries: unknown): readonly Suppression[] {
  if (!Array.isArray(entries)) throw new BaselineError(`must have a list for ${quote(file)}`);
  return entries.map((entry: unknown, index) => {
    const where = `entry ${index + 1} of ${quote(file)}`;
    if (!isObject(entry)) throw new BaselineError(`${where} must be an object`);
    for (const name of REQUIRED) {
      if (!Object.hasOwn(entry, name)) throw new BaselineError(`${where} has no "${name}"`);
    }
    for (const [name, value] of Object.entries(entry)) {
      if (!Object.hasOwn(FIELDS, name)) throw new BaselineError(`${where} has the unknown field ${quote(name)}`);
      const [isRight, expected] = FIELDS[name as keyof Suppression];
      if (!isRight(value)) throw new BaselineError(`${where}: "${name}" must be ${expected}, but is ${quote(value)}`);
    }
    return entry as unknown as Suppression;
  });
}
