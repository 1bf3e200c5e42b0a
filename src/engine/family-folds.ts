import type { Example } from '../format/example.ts';
import { type FormatFamily, familyOf } from '../format/format-family.ts';
import { addToFold, type Fold, mergeFolds, startFold } from './fold.ts';

/** The rows of each family of formats. */
export type FamilyFolds = Readonly<Record<FormatFamily, Fold>>;

const FAMILIES: readonly FormatFamily[] = ['chat', 'dpo', 'rft', 'completion'];

export function startFamilyFolds(): FamilyFolds {
  return { chat: startFold(), dpo: startFold(), rft: startFold(), completion: startFold() };
}

export function addToFamilyFolds(
  folds: FamilyFolds,
  { format, value, place }: Pick<Example, 'format' | 'value' | 'place'>,
): void {
  if (format === 'foreign') return;
  const family = familyOf(format);
  // A row of no known shape counts as chat until the schema has had its say.
  if ((family === 'chat' || family === 'rft') && !Object.hasOwn(value, 'messages')) return;
  addToFold(folds[family], place);
}

export function mergeFamilyFolds(earlier: FamilyFolds, later: FamilyFolds): FamilyFolds {
  return {
    chat: mergeFolds(earlier.chat, later.chat),
    dpo: mergeFolds(earlier.dpo, later.dpo),
    rft: mergeFolds(earlier.rft, later.rft),
    completion: mergeFolds(earlier.completion, later.completion),
  };
}

/** The families that have rows. */
export function familiesIn(folds: FamilyFolds): FormatFamily[] {
  return FAMILIES.filter((family) => folds[family].count > 0);
}
