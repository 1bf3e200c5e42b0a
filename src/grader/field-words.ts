import { formatNumber } from '../engine/message.ts';
import { groupedDigits } from '../format/grouped-digits.ts';
import { nearest } from '../format/nearest.ts';
import { quote } from '../format/quote.ts';
import { inWords } from '../format/schema-words.ts';
import { type FieldTally, TYPES } from './field-tally.ts';

const WORDS: Readonly<Record<(typeof TYPES)[number], string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
};

/** `12 of 500 rows (2.4 %)`, or `all 500 rows`. */
export function shareOf(rows: number, all: number): string {
  if (rows === all) return all === 1 ? 'the only row' : `all ${formatNumber(all)} rows`;
  const percent = (100 * rows) / all;
  const shown = percent < 0.1 ? '<0.1' : groupedDigits(percent, 0, 1);
  return `${formatNumber(rows)} of ${formatNumber(all)} rows (${shown} %)`;
}

/** What the field is where it is there, with a leading space; empty when no row has it. */
export function typesInWords({ types }: FieldTally): string {
  const seen = TYPES.flatMap((type, index) => {
    const rows = types[index] ?? 0;
    return rows === 0 ? [] : [{ text: `${WORDS[type]} (${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'})`, rows }];
  }).sort((a, b) => b.rows - a.rows);
  return seen.length === 0
    ? ''
    : ` Where it is there, it is ${inWords(
        seen.map(({ text }) => text),
        'or',
      )}.`;
}

/** What stands in most rows that lack a field where it was expected: "did you mean", or the keys that are there. */
export function nearestField({ beside }: FieldTally, path: readonly string[]): string {
  const [most] = [...beside].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  if (most === undefined) return '';
  const [depth, ...keys] = JSON.parse(most[0]) as [number, ...string[]];
  const prefix = path.slice(0, depth);
  const wanted = path[depth] ?? '';
  const parent = ['item', ...prefix].join('.');
  const fields = depth === 0 ? keys.filter((key) => key !== 'messages' && key !== 'tools') : keys;
  if (/^\d+$/.test(wanted)) return ` ${parent} has no entry [${wanted}] there.`;
  const meant = nearest(wanted, fields);
  if (meant !== undefined) return ` Did you mean ${quote([...prefix, meant].join('.'))}?`;
  if (fields.length === 0)
    return depth === 0 ? ' These rows hold no field but their messages.' : ` ${parent} has no keys there.`;
  const more = fields.length > 6 ? ', …' : '';
  return ` ${depth === 0 ? 'These rows have' : `${parent} has`} ${fields.slice(0, 6).map(quote).join(', ')}${more}.`;
}
