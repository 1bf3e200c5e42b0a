const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ARRAY = -1;
/** From this many keys on the hashes of an object's keys go into a Set; below, comparing each is faster. */
const FEW = 16;
/** The bits of a hash that fit into a small integer. */
const SMALL = 0x3fffffff;
/** A Set holds no more (V8, "Set maximum size exceeded"). */
const MOST_KEYS = 2 ** 24 - 1;
/** Scratch space that a huge line needed is given back. */
const KEPT_NUMBERS = 1 << 16;

/** Keeps the keys of the objects that are open while a line is scanned, and finds the ones given twice. */
export interface ObjectKeys {
  /** Starts a new line. */
  readonly reset: (bytes: Buffer) => void;
  /** Opens an array or object; gives the new depth. */
  readonly open: (isObject: boolean) => number;
  readonly close: () => void;
  readonly inObject: () => boolean;
  /** Reads the key whose quote is at `start`: the offset after it, negative when the object has that key already. */
  readonly read: (start: number) => number;
  /** A key's text, unescaped. */
  readonly textOf: (start: number, end: number) => string;
}

/**
 * Linear in the keys: each is compared with at most 15 hashes, or looked up in one Set of hashes per open object; from the
 * first two equal ones on in one of texts, as hashes can be made to be equal. Reusable.
 *
 * @param most keys of an object that are compared; more are taken for new ones
 */
export function objectKeys(most = MOST_KEYS): ObjectKeys {
  let buffer: Buffer = Buffer.alloc(0);
  /** For each open container: the index of its first key, or ARRAY. */
  let bases: number[] = [];
  /** Hash, start and end of each key of the open objects, flat. */
  let keys: number[] = [];
  let depth = 0;
  let used = 0;
  const hashes = new Map<number, Set<number>>();
  const sets = new Map<number, Set<string>>();

  const textOf = (start: number, end: number): string => {
    const inside = buffer.toString('utf8', start + 1, end - 1);
    return inside.includes('\\') ? (JSON.parse(`"${inside}"`) as string) : inside;
  };

  const sameBytes = (a: number, b: number, length: number): boolean => {
    for (let i = 0; i < length; i++) if (buffer[a + i] !== buffer[b + i]) return false;
    return true;
  };

  /** True when no key of the object has this hash. */
  const isNewHash = (hash: number, base: number): boolean => {
    let known = hashes.get(depth);
    if (known === undefined) {
      known = new Set();
      for (let i = base; i < used; i += 3) known.add((keys[i] ?? 0) & SMALL);
      hashes.set(depth, known);
    }
    const { size } = known;
    return known.add(hash & SMALL).size > size;
  };

  /** For objects with many keys of which two may be equal, or with keys that are escaped. */
  const addToSet = (start: number, end: number, base: number): boolean => {
    let texts = sets.get(depth);
    if (texts === undefined) {
      texts = new Set();
      for (let i = base; i < used; i += 3) texts.add(textOf(keys[i + 1] ?? 0, keys[i + 2] ?? 0));
      sets.set(depth, texts);
    }
    const { size } = texts;
    if (size >= most) return false;
    return texts.add(textOf(start, end)).size === size;
  };

  return {
    reset: (bytes) => {
      buffer = bytes;
      if (bases.length > KEPT_NUMBERS) bases = [];
      if (keys.length > KEPT_NUMBERS) keys = [];
      depth = 0;
      used = 0;
      hashes.clear();
      sets.clear();
    },
    open: (isObject) => {
      bases[depth++] = isObject ? used : ARRAY;
      return depth;
    },
    close: () => {
      if (depth === 0) return;
      if (hashes.size > 0) hashes.delete(depth);
      if (sets.size > 0) sets.delete(depth);
      const base = bases[--depth] ?? ARRAY;
      if (base !== ARRAY) used = base;
    },
    inObject: () => depth > 0 && bases[depth - 1] !== ARRAY,
    read: (start) => {
      let hash = 0;
      let escaped = false;
      let end = start + 1;
      for (let byte = buffer[end]; byte !== QUOTE && byte !== undefined; byte = buffer[++end]) {
        hash = (Math.imul(hash, 31) + byte) | 0;
        if (byte === BACKSLASH) {
          escaped = true;
          end++;
        }
      }
      end++;
      const base = bases[depth - 1] ?? ARRAY;
      if (base === ARRAY) return end;
      if (used - base >= 3 * most) return end;
      const isMany = used - base >= 3 * FEW;
      if (escaped || (sets.size > 0 && sets.has(depth)) || (isMany && !isNewHash(hash, base))) {
        return addToSet(start, end, base) ? -end : end;
      }
      for (let i = isMany ? used : base; i < used; i += 3) {
        if (keys[i] !== hash) continue;
        const other = keys[i + 1] ?? 0;
        if ((keys[i + 2] ?? 0) - other === end - start && sameBytes(other, start, end - start)) return -end;
      }
      keys[used] = hash;
      keys[used + 1] = start;
      keys[used + 2] = end;
      used += 3;
      return end;
    },
    textOf,
  };
}
