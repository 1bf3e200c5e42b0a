import { formatNumber } from '../engine/message.ts';
import { isObject } from '../format/is-object.ts';
import { quote } from '../format/quote.ts';
import { inWords } from '../format/schema-words.ts';

type Node = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
  null: 'null',
};

/** What a node of schemas/job.schema.json asks for, in words: `"auto" or a whole number from 1 to 50`. */
export function expectedValue(node: Node): string {
  const hints = node['x-tunelint'];
  if (isObject(hints) && Array.isArray(hints['values'])) return alternatives(hints['values'].map(quote));
  if (Array.isArray(node['enum'])) return alternatives(node['enum'].map(quote));
  if (Array.isArray(node['anyOf'])) {
    // What only one provider takes is not what to do.
    const branches = node['anyOf'].filter(isObject).filter((branch) => branch['x-tunelint'] === undefined);
    return alternatives(branches.map(expectedValue));
  }
  if (node['const'] !== undefined) return quote(node['const']);
  const types = [node['type']].flat().map(String);
  return alternatives(
    types.map((type) => (type === 'integer' || type === 'number' ? range(type, node) : (TYPES[type] ?? type))),
  );
}

function range(type: 'integer' | 'number', node: Node): string {
  const what = type === 'integer' ? 'a whole number' : 'a number';
  const [least, above, most] = ['minimum', 'exclusiveMinimum', 'maximum'].map((key) => node[key]);
  if (typeof above === 'number') {
    return `${what} above ${plain(above)}${typeof most === 'number' ? ` and at most ${plain(most)}` : ''}`;
  }
  if (typeof least !== 'number') return what;
  return typeof most === 'number'
    ? `${what} from ${plain(least)} to ${plain(most)}`
    : `${what} from ${plain(least)} on`;
}

function plain(value: number): string {
  return Number.isInteger(value) ? formatNumber(value) : value.toFixed(5).replace(/0+$/, '');
}

function alternatives(items: readonly string[]): string {
  return inWords(items, 'or');
}
