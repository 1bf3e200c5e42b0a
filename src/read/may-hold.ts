/** Tells whether bytes of UTF-8 hold some characters; each is looked for once. */
export interface MayHold {
  (characters: string): boolean;
  /** Those of a list that are held. A list is a constant: it is known by its identity. */
  readonly which: (list: readonly string[]) => readonly string[];
}

/** What a chunk lacks, none of its lines has: rules that look for what is rare ask this first. */
export function mayHold(bytes: Buffer): MayHold {
  const known = new Map<string, boolean>();
  const lists = new Map<readonly string[], readonly string[]>();
  const holds = (characters: string): boolean => {
    let held = known.get(characters);
    if (held === undefined) {
      held = bytes.includes(characters);
      known.set(characters, held);
    }
    return held;
  };
  const which = (list: readonly string[]): readonly string[] => {
    let held = lists.get(list);
    if (held === undefined) {
      held = list.filter(holds);
      lists.set(list, held);
    }
    return held;
  };
  return Object.assign(holds, { which });
}
