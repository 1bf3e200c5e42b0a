import { type FieldType, readFieldShape } from './field-shape.ts';

/** How the rows of a file use one field. */
export interface FieldUse {
  readonly key: string;
  /** How many rows have it. */
  readonly rows: number;
  /** Types of its values, the most frequent first; null fits every type. */
  readonly types: readonly (readonly [type: FieldType, rows: number])[];
  /** True for a shape that lacks the field where most rows have it (or has it where most lack it), or gives it another type. */
  readonly isOdd: (shape: string) => boolean;
}

/** The use of each field, in the order of names. Takes shapes with the number of their rows. */
export function fieldUses(shapes: readonly (readonly [shape: string, rows: number])[]): FieldUse[] {
  const counts = new Map<string, Map<FieldType, number>>();
  const fields = new Map<string, ReadonlyMap<string, FieldType>>();
  let all = 0;
  for (const [shape, rows] of shapes) {
    all += rows;
    const pairs = readFieldShape(shape);
    fields.set(shape, new Map(pairs));
    for (const [key, type] of pairs) {
      const types = counts.get(key) ?? new Map<FieldType, number>();
      counts.set(key, types.set(type, (types.get(type) ?? 0) + rows));
    }
  }
  const uses = [...counts].map(([key, byType]): FieldUse => {
    const rows = [...byType.values()].reduce((sum, count) => sum + count, 0);
    const types = [...byType].filter(([type]) => type !== 'null').sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const usual = types[0]?.[0];
    const isOdd = (shape: string): boolean => {
      const type = fields.get(shape)?.get(key);
      if (rows < all && (type === undefined) === rows * 2 >= all) return true;
      return type !== undefined && type !== 'null' && type !== usual;
    };
    return { key, rows, types, isOdd };
  });
  return uses.sort((a, b) => (a.key < b.key ? -1 : 1));
}
