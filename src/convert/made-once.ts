import type { KnownValues } from './known-values.ts';
import type { LossNote } from './row-notes.ts';

/** What was made of values that rows share, with the notes that it took. */
export interface MadeOnce {
  readonly values: KnownValues;
  /** Whether what is made of the value is worth being kept. */
  readonly isShared: (value: object) => boolean;
  readonly find: (value: object, at: string) => Made | undefined;
  readonly add: (value: object, made: Made) => void;
}

interface Made {
  readonly at: string;
  readonly result: unknown;
  readonly notes: readonly LossNote[];
}

export function madeOnce(values: KnownValues): MadeOnce {
  const known = new WeakMap<object, Made>();
  /** Results that are objects: what is made of them is kept too. */
  const results = new WeakSet<object>();
  return {
    values,
    isShared: (value) => values.has(value) || results.has(value),
    find(value, at) {
      const made = known.get(value);
      return made?.at === at ? made : undefined;
    },
    add(value, made) {
      known.set(value, made);
      if (typeof made.result === 'object' && made.result !== null) results.add(made.result);
    },
  };
}
