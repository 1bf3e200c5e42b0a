import { answerTexts } from '../format/answer-text.ts';
import type { Example } from '../format/example.ts';
import { plainHash } from '../format/plain-hash.ts';
import { forShingles, forShinglesOf } from '../format/shingles.ts';
import type { Place } from './place.ts';
import { type RowTable, rowPlace, rowSketch } from './row-table.ts';

/** Whether a row is nearly the same as one of the other table. */
export type Likeness = (rows: RowTable, row: number, other: number) => boolean;

interface Texts {
  /** Shingles of the whole. */
  readonly all: ReadonlySet<number>;
  readonly answers: readonly string[];
}

/** Shingles in common, of all that two texts have. */
const SHARE = 0.8;
/** What more rows than this share of a sample have is a form that is filled in, and says nothing about its filling. */
const COMMON = 0.2;
const SAMPLE = 100;
const FEWEST_SAMPLED = 10;
const FEWEST = 12;

export function likeness(others: RowTable, readAgain: (place: Place) => Example | undefined): Likeness {
  let common: ReadonlySet<number> | undefined;
  let last: { readonly other: number; readonly texts: Texts | undefined } | undefined;

  return (rows, row, other) => {
    if (last?.other !== other) last = { other, texts: textsAt(rowPlace(others, other)) };
    const { texts } = last;
    const own = textsAt(rowPlace(rows, row));
    if (texts === undefined || own === undefined) {
      // What cannot be read again has to agree in all that is known of it.
      return [0, 1].every((band) => rowSketch(rows, row, band as 0 | 1) === rowSketch(others, other, band as 0 | 1));
    }
    common ??= commonShingles();
    // The same passage with another question has another answer.
    return isNear(own.all, texts.all, common) && answersAlike(own.answers, texts.answers);
  };

  function textsAt(place: Place): Texts | undefined {
    const example = readAgain(place);
    if (example === undefined) return undefined;
    const all = new Set<number>();
    forShingles(example, (hash) => all.add(hash));
    return { all, answers: answerTexts(example) };
  }

  /** Of rows at even distances. */
  function commonShingles(): ReadonlySet<number> {
    const counts = new Map<number, number>();
    const size = Math.min(SAMPLE, others.kept);
    if (size < FEWEST_SAMPLED) return new Set();
    for (let index = 0; index < size; index++) {
      const row = Math.floor((index * others.kept) / size);
      for (const hash of textsAt(rowPlace(others, row))?.all ?? []) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    return new Set([...counts].filter(([, count]) => count > Math.max(2, size * COMMON)).map(([hash]) => hash));
  }
}

function isNear(a: ReadonlySet<number>, b: ReadonlySet<number>, common: ReadonlySet<number>): boolean {
  let shared = 0;
  let all = 0;
  for (const hash of a) {
    if (common.has(hash)) continue;
    all++;
    if (b.has(hash)) shared++;
  }
  for (const hash of b) if (!a.has(hash) && !common.has(hash)) all++;
  return shared >= FEWEST && shared >= all * SHARE;
}

function answersAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((answer, index) => isAlike(answer, b[index] ?? ''));
}

function isAlike(a: string, b: string): boolean {
  if (plainHash(a) === plainHash(b)) return true;
  const [own, other] = [a, b].map((text) => {
    const shingles = new Set<number>();
    forShinglesOf([text], (hash) => shingles.add(hash));
    return shingles;
  });
  if (own === undefined || other === undefined) return false;
  let shared = 0;
  for (const hash of own) if (other.has(hash)) shared++;
  return shared >= (own.size + other.size - shared) * ANSWER_SHARE && shared > 0;
}

const ANSWER_SHARE = 0.6;
