import type { Split } from './config.ts';

const TRAIN = /(^|[^a-z])(?:train|training)(?=[^a-z]|$)/i;
/** What a held-out file is called; where a dataset has several, the first of these names validates. */
const HELD_OUT = ['valid|validation|val', 'dev', 'eval|evaluation', 'holdout|heldout|held-out', 'test'].map(
  (words) => new RegExp(`(^|[^a-z])(?:${words})(?=[^a-z]|$)`, 'i'),
);

/** The splits that file names speak of: `train.jsonl` and `valid.jsonl` side by side, or in folders of these names. */
export function guessSplits(paths: readonly string[]): Readonly<Record<string, Split>> {
  const train = grouped(paths, TRAIN);
  const splits: Record<string, Split> = {};
  for (const [key, files] of train) {
    const validation = HELD_OUT.map((words) => grouped(paths, words).get(key)).find((found) => found !== undefined);
    if (validation !== undefined)
      splits[nameOf(key, splits)] = { train: oneOrAll(files), validation: oneOrAll(validation) };
  }
  return splits;
}

/** Paths in which such a word stands, by what is left of them without it; shards of one file are alike. */
function grouped(paths: readonly string[], word: RegExp): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    if (!word.test(path)) continue;
    const key = path.replace(word, '$1').replace(/\d+/g, '#');
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return groups;
}

function nameOf(key: string, taken: Readonly<Record<string, Split>>): string {
  const words = key.replace(/\.jsonl(?:\.gz)?$/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.at(-1) ?? 'data';
  const rest = words.join('-');
  return Object.hasOwn(taken, name)
    ? Object.hasOwn(taken, rest)
      ? `${rest}-${Object.keys(taken).length + 1}`
      : rest
    : name;
}

function oneOrAll(files: readonly string[]): string | readonly string[] {
  const [one] = files;
  return files.length === 1 && one !== undefined ? one : files;
}
