import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { formatNumber } from '../src/engine/message.ts';
import { comparePlaces } from '../src/engine/place.ts';
import { defineRule } from '../src/engine/rule.ts';
import { finalAnswerOf } from '../src/format/final-answer.ts';
import { plainLabel } from '../src/format/plain-label.ts';
import { quote } from '../src/format/quote.ts';

interface State {
  answers: number;
  short: number;
  /** Short answers as written. Undefined once there are more different ones than a classification has labels. */
  spellings: Map<string, Fold> | undefined;
}

const LABEL_LENGTH = 40;
const MOST_SPELLINGS = 256;
/** Shares of short answers, and rows per label, from which on short answers are labels. */
const SHORT_SHARE = 0.9;
const ROWS_PER_LABEL = 4;
const FEWEST_ROWS = 8;
const SHOWN = 3;

const rows = (...labels: readonly string[]) =>
  labels
    .map((label, index) =>
      JSON.stringify({
        messages: [
          { role: 'user', content: `Sentiment of review ${index + 101}?` },
          { role: 'assistant', content: label },
        ],
      }),
    )
    .join('\n');

export default defineRule({
  meta: {
    id: 'label-variants',
    summary: 'The same label is spelt in several ways.',
    group: 'dataset',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    messages: {
      variants:
        '{count|label is|labels are} spelt in several ways: {groups}. To the model these are different answers, and it learns to mix them. Use one spelling.',
    },
    docs: {
      why: 'Where answers are short labels, `Positive`, `positive ` and `POSITIVE` are three labels to the model: probability is split between them, and code that compares its answer fails. The rule looks at files whose answers are nearly all short and come back again and again.',
      fix: 'Write each label in one way, the way that the code behind the model expects.',
      sources: ['Cohere, classification data: labels have to be spelt alike (documentation, as read 2026-11-21)'],
      bad: [rows('Positive', 'negative', 'Positive', 'Positive', 'negative', 'POSITIVE', 'negative', 'positive.')],
      good: [
        rows('positive', 'negative', 'positive', 'positive', 'negative', 'positive', 'negative', 'positive'),
        {
          title: 'short answers that are no labels',
          file: rows('Oslo', 'oslo', 'Rome', 'Bern', 'Riga', 'Bonn', 'Paris', 'Lima'),
        },
      ],
    },
  },
  start: (): State => ({ answers: 0, short: 0, spellings: new Map() }),
  example(example, _context, state) {
    const answer = finalAnswerOf(example);
    if (answer === undefined) return;
    state.answers++;
    if (answer.text.length > LABEL_LENGTH) return;
    state.short++;
    let fold = state.spellings?.get(answer.text);
    if (fold === undefined && state.spellings !== undefined) {
      fold = startFold();
      state.spellings.set(answer.text, fold);
      if (state.spellings.size > MOST_SPELLINGS) state.spellings = undefined;
    }
    if (fold !== undefined) addToFold(fold, example.place, answer.pointer);
  },
  merge(earlier, later) {
    const { spellings } = earlier;
    if (later.spellings === undefined) earlier.spellings = undefined;
    else if (spellings !== undefined) {
      for (const [label, fold] of later.spellings)
        spellings.set(label, mergeFolds(spellings.get(label) ?? startFold(), fold));
      if (spellings.size > MOST_SPELLINGS) earlier.spellings = undefined;
    }
    earlier.answers += later.answers;
    earlier.short += later.short;
    return earlier;
  },
  finish({ answers, short, spellings }, { report }) {
    if (spellings === undefined || answers < FEWEST_ROWS || short < answers * SHORT_SHARE) return;
    const labels = new Map<string, [string, Fold][]>();
    for (const [label, fold] of spellings) {
      const plain = plainLabel(label);
      labels.set(plain, [...(labels.get(plain) ?? []), [label, fold]]);
    }
    if (labels.size * ROWS_PER_LABEL > short) return;
    const mixed = [...labels.values()].filter((group) => group.length > 1);
    // The most frequent spelling is the right one; the others are what to look at.
    for (const group of mixed) group.sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    mixed.sort((a, b) => rowsOf(b) - rowsOf(a) || ((a[0]?.[0] ?? '') < (b[0]?.[0] ?? '') ? -1 : 1));
    if (mixed.length === 0) return;
    const rare = mixed.flatMap((group) => group.slice(1).map(([, fold]) => fold)).reduce(mergeFolds);
    const shown = mixed.slice(0, SHOWN).map(groupInWords).join('; ');
    const groups = mixed.length > SHOWN ? `${shown}; and ${formatNumber(mixed.length - SHOWN)} more` : shown;
    rare.first.sort((a, b) => comparePlaces(a.place, b.place));
    report({ messageId: 'variants', data: { count: mixed.length, groups }, ...foldedAt(rare) });
  },
});

function rowsOf(group: readonly (readonly [string, Fold])[]): number {
  return group.reduce((sum, [, { count }]) => sum + count, 0);
}

function groupInWords(group: readonly (readonly [string, Fold])[]): string {
  return group
    .slice(0, SHOWN)
    .map(([label, { count }]) => `${quote(label)} ${formatNumber(count)}×`)
    .join(', ');
}
