import type { Example } from './example.ts';
import { foldedAt } from './plain-hash.ts';
import { textPartsOf } from './text-parts.ts';

/** UTF-16 units in a shingle, white space left out. */
const UNITS = 5;
/** Of a longer text only this much is looked at. */
const LONGEST = 20_000;
const BASE = 0x01000193;
const OLDEST = [1, 1, 1, 1, 1].reduce((power) => Math.imul(power, BASE), 1);

type Texts = Pick<Example, 'value' | 'format' | 'conversations'>;

/** Calls back with a 32-bit hash of every shingle of the texts of an example: of all but system messages. */
export function forShingles(example: Texts, use: (hash: number) => void): void {
  forShinglesOf(textsOf(example), use);
}

export function forShinglesOf(texts: readonly string[], use: (hash: number) => void): void {
  let left = LONGEST;
  for (const text of texts) {
    const end = Math.min(text.length, left);
    left -= end;
    let hash = 0;
    let used = 0;
    const ring = [0, 0, 0, 0, 0];
    for (let index = 0; index < end; index++) {
      const unit = foldedAt(text, index);
      if (unit === 0) continue;
      const at = used++ % UNITS;
      hash = (Math.imul(hash, BASE) + unit - Math.imul(ring[at] ?? 0, OLDEST)) | 0;
      ring[at] = unit;
      if (used >= UNITS) use(mixed(hash));
    }
  }
}

function textsOf({ value, format, conversations }: Texts): string[] {
  if (format === 'completion') return [value['prompt'], value['completion']].filter((text) => typeof text === 'string');
  return conversations
    .filter(({ kind }) => kind !== 'non_preferred_output')
    .flatMap(({ messages }) => messages)
    .filter(({ role }) => role !== 'system' && role !== 'developer')
    .flatMap((view) => textPartsOf(view).map(({ text }) => text));
}

function mixed(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
