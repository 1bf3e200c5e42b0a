import { excerpt } from '../format/excerpt.ts';
import { systemText } from '../format/system-text.ts';
import type { FileStatistics } from './file-statistics.ts';
import type { PromptVariant } from './prompt-variant.ts';
import type { FinishContext } from './rule.ts';

/** Variants that are told, and characters of each. */
const TOLD = 12;
const EXCERPT = 240;

/** The most frequent system prompts for a file's statistics. @param isComplete whether none was left out */
export function toldVariants(
  variants: readonly PromptVariant[],
  isComplete: boolean,
  { readAgain, lineOf }: Pick<FinishContext, 'readAgain' | 'lineOf'>,
): NonNullable<FileStatistics['systemPrompts']> {
  const shown = (isComplete ? variants.slice(0, TOLD) : []).map(({ rows: examples, first, isNone }) => {
    const example = isNone ? undefined : readAgain(first);
    const text = example && systemText(example);
    return { examples, line: lineOf(first), isNone, excerpt: text === undefined ? null : excerpt(text, EXCERPT) };
  });
  return { variants: variants.length, isComplete, shown };
}
