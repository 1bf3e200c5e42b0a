import type { Accuracy } from './example-tokens.ts';

const FROM_BEST: readonly Accuracy[] = ['exact', 'close', 'estimate', 'range'];

/** The less certain of two accuracies: a sum is as good as its worst term. */
export function worseAccuracy(a: Accuracy, b: Accuracy): Accuracy {
  return FROM_BEST.indexOf(a) > FROM_BEST.indexOf(b) ? a : b;
}
