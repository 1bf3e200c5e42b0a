import type { Example } from '../format/example.ts';
import { type FormatFamily, familyOf } from '../format/format-family.ts';
import { addToFold, type Fold, mergeFolds, startFold } from './fold.ts';

/** The rows of each family of formats; a family without rows has no entry. */
export type FamilyFolds = Partial<Record<FormatFamily, Fold>>;

export function startFamilyFolds(): FamilyFolds {
  return {};
}

export function addToFamilyFolds(
  folds: FamilyFolds,
  { format, value, place }: Pick<Example, 'format' | 'value' | 'place'>,
): void {
  if (format === 'foreign') return;
  const family = familyOf(format);
  // A row of no known shape counts as chat until the schema has had its say.
  if ((family === 'chat' || family === 'rft') && !Object.hasOwn(value, 'messages')) return;
  folds[family] ??= startFold();
  addToFold(folds[family], place);
}

export function mergeFamilyFolds(earlier: FamilyFolds, later: FamilyFolds): FamilyFolds {
  const merged: FamilyFolds = { ...earlier };
  for (const family of familiesIn(later)) {
    const [before, after] = [merged[family], later[family]];
    if (after !== undefined) merged[family] = before === undefined ? after : mergeFolds(before, after);
  }
  return merged;
}

/** The families that have rows, by name. */
export function familiesIn(folds: FamilyFolds): FormatFamily[] {
  return (Object.keys(folds) as FormatFamily[]).sort();
}

/** The rows of a family. */
export function foldIn(folds: FamilyFolds, family: FormatFamily): Fold {
  return folds[family] ?? startFold();
}
