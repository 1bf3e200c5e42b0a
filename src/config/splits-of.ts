import { isObject } from '../format/is-object.ts';
import { pointerToken } from '../format/pointer.ts';

/** A split as it stands in a configuration; the only one may have no name. */
export interface NamedSplit {
  readonly name: string;
  readonly pointer: string;
  readonly split: unknown;
}

/** The splits of a configuration, whether it names one or several. */
export function splitsOf(splits: unknown): readonly NamedSplit[] {
  if (!isObject(splits)) return [];
  if (isSplit(splits)) return [{ name: 'data', pointer: '/splits', split: splits }];
  return Object.entries(splits).map(([name, split]) => ({ name, pointer: `/splits/${pointerToken(name)}`, split }));
}

/** A split itself, and not splits by name: one of its sides is a list of files. */
function isSplit(splits: Readonly<Record<string, unknown>>): boolean {
  return ['train', 'validation'].some((side) => typeof splits[side] === 'string' || Array.isArray(splits[side]));
}
