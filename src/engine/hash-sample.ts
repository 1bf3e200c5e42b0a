/**
 * Entries by hash, bounded: of more than `most` hashes the smallest are kept, so that which ones does not depend on how
 * the input was cut. Up to that many the sample is complete. Structured-cloneable.
 */
export interface HashSample<Entry> {
  readonly most: number;
  readonly entries: Map<string, Entry>;
  /** Greater hashes are left out. */
  limit: string | undefined;
}

export function startSample<Entry>(most: number): HashSample<Entry> {
  return { most, entries: new Map(), limit: undefined };
}

/** Changes the entry of a hash, which `create` makes when it is new. */
export function addToSample<Entry>(
  sample: HashSample<Entry>,
  hash: string,
  create: () => Entry,
  change: (entry: Entry) => void,
): void {
  if (sample.limit !== undefined && hash > sample.limit) return;
  let entry = sample.entries.get(hash);
  if (entry === undefined) {
    entry = create();
    sample.entries.set(hash, entry);
    if (sample.entries.size > 2 * sample.most) trim(sample);
  }
  change(entry);
}

/** Changes the entries of `earlier`; keeps those of `later` as they are. */
export function mergeSamples<Entry>(
  earlier: HashSample<Entry>,
  later: HashSample<Entry>,
  mergeEntries: (earlier: Entry, later: Entry) => Entry,
): void {
  for (const [hash, entry] of later.entries) {
    const known = earlier.entries.get(hash);
    earlier.entries.set(hash, known === undefined ? entry : mergeEntries(known, entry));
  }
  if (later.limit !== undefined && (earlier.limit === undefined || later.limit < earlier.limit))
    earlier.limit = later.limit;
  if (earlier.entries.size > 2 * earlier.most) trim(earlier);
}

/** The entries that count: those of the smallest hashes. */
export function sampledEntries<Entry>(sample: HashSample<Entry>): ReadonlyMap<string, Entry> {
  if (sample.entries.size > sample.most || sample.limit !== undefined) trim(sample);
  return sample.entries;
}

function trim<Entry>(sample: HashSample<Entry>): void {
  const { entries, most, limit } = sample;
  const hashes = [...entries.keys()].filter((hash) => limit === undefined || hash <= limit).sort();
  const last = hashes[most - 1];
  if (last !== undefined) sample.limit = last;
  const { limit: newLimit } = sample;
  if (newLimit === undefined) return;
  for (const hash of entries.keys()) if (hash > newLimit) entries.delete(hash);
}
