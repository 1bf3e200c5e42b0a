import { formatNumber } from '../engine/message.ts';
import type { FieldUse } from './field-uses.ts';
import { quote } from './quote.ts';

const ARTICLES = {
  null: 'null',
  boolean: 'a boolean',
  number: 'a number',
  string: 'a string',
  array: 'a list',
  object: 'an object',
} as const;

/** How unevenly the rows of a file use a field, in words. */
export function unevenUse({ key, rows: used, types }: FieldUse, rows: number): string {
  const presence =
    used === rows
      ? []
      : used * 2 >= rows
        ? [`missing in ${rowsOf(rows - used, rows)}`]
        : [`only in ${rowsOf(used, rows)}`];
  const byType = types.length < 2 ? [] : types.map(([type, count]) => `${ARTICLES[type]} in ${rowsOf(count)}`);
  return `${quote(key)} is ${[...presence, ...byType].join(', ')}`;
}

function rowsOf(count: number, all?: number): string {
  if (all === undefined) return `${formatNumber(count)} ${count === 1 ? 'row' : 'rows'}`;
  return `${formatNumber(count)} of ${formatNumber(all)} rows`;
}

/** What differs between the fields of a training file and its validation file, in words. */
export function differencesBetween(here: readonly FieldUse[], there: readonly FieldUse[]): string[] {
  const others = new Map(there.map((use) => [use.key, use]));
  const differences: string[] = [];
  for (const { key, types } of here) {
    const [type] = types[0] ?? [];
    const [otherType] = others.get(key)?.types[0] ?? [];
    if (!others.delete(key)) differences.push(`${quote(key)} is only in this file`);
    else if (type !== undefined && otherType !== undefined && type !== otherType)
      differences.push(`${quote(key)} is ${ARTICLES[type]} here and ${ARTICLES[otherType]} there`);
  }
  return [...differences, ...[...others.keys()].map((key) => `${quote(key)} is only in the validation file`)];
}
