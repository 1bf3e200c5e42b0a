import { foldedAt } from '../src/engine/fold.ts';
import {
  addToKeyedFolds,
  type KeyedFolds,
  keyedFoldsInOrder,
  mergeKeyedFolds,
  startKeyedFolds,
} from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { EVERY_FORMAT } from '../src/format/conversation-formats.ts';
import { examplePlaceholders } from '../src/format/example-placeholders.ts';
import { finalAnswerOf } from '../src/format/final-answer.ts';
import type { PlaceholderKind } from '../src/format/placeholders.ts';
import { quote } from '../src/format/quote.ts';

interface State {
  rows: number;
  /** Short answers: where they are labels, TODO may be one of them. */
  labels: number;
  readonly found: Readonly<Record<PlaceholderKind, KeyedFolds>>;
  /** Rows with each kind. */
  readonly counts: Record<PlaceholderKind, number>;
}

const LABEL_LENGTH = 30;
/** Rows that may always be flagged, and the share from which on a pattern is the data's own. */
const FEW = 3;
const SYSTEMATIC = 0.25;
const KINDS: readonly PlaceholderKind[] = ['braces', 'insert', 'todo', 'entity'];

export default defineRule({
  meta: {
    id: 'placeholder-left',
    summary: 'A text still holds a placeholder, a reminder or an HTML entity.',
    group: 'dataset',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: EVERY_FORMAT,
    messages: {
      braces:
        '{count|row holds|rows hold} the placeholder {sample}: it was never filled in, and the model learns to write it. Fill it in, or remove the row.',
      insert:
        '{count|row holds|rows hold} {sample}: something was to be inserted there, and the model learns to write the placeholder. Fill it in, or remove the row.',
      todo: '{count|answer is|answers are} only a reminder ({sample}): nobody wrote the answer, and the model learns to say this. Write it, or remove the row.',
      entity:
        '{count|row holds|rows hold} HTML entities such as {sample}: the model learns to write them instead of the character. Unescape the text (in Python: html.unescape).',
    },
    docs: {
      why: 'Rows made from a template or scraped from a page keep what was to be replaced. The rule is silent about code, about rows that speak of templates, HTML or letters to be filled in, and where a quarter of the rows have the same: then it is what the data teach.',
      fix: 'Fill in the value and export again. If the model is meant to write placeholders, ignore the finding.',
      sources: [
        'MicrosoftDocs/azure-docs issue 110314, training rows with `&lt;company voice…&gt;` (2023)',
        'OpenAI cookbook, data preparation for chat fine-tuning (2e652704, read 2026-11-21)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Where is my parcel?"},{"role":"assistant","content":"Dear {{customer_name}}, it arrives tomorrow."}]}',
        '{"messages":[{"role":"user","content":"Where is my parcel?"},{"role":"assistant","content":"TODO"}]}',
        '{"messages":[{"role":"user","content":"What do you sell?"},{"role":"assistant","content":"Fish &amp; chips."}]}',
        '{"messages":[{"role":"user","content":"When do you open?"},{"role":"assistant","content":"We open at [INSERT TIME]."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"How do I print a name in Jinja?"},{"role":"assistant","content":"Write {{ name }}."}]}',
        '{"messages":[{"role":"user","content":"¿Está todo pagado?"},{"role":"assistant","content":"TODO ESTÁ PAGADO"}]}',
        '{"messages":[{"role":"user","content":"An ampersand?"},{"role":"assistant","content":"Write `&amp;`."}]}',
      ],
    },
  },
  start: (): State => ({
    rows: 0,
    labels: 0,
    found: {
      braces: startKeyedFolds(),
      insert: startKeyedFolds(),
      todo: startKeyedFolds(),
      entity: startKeyedFolds(),
    },
    counts: { braces: 0, insert: 0, todo: 0, entity: 0 },
  }),
  example(example, _context, state) {
    state.rows++;
    const answer = finalAnswerOf(example);
    const placeholders = examplePlaceholders(example);
    const isTodo = placeholders.some(({ kind }) => kind === 'todo');
    if (answer !== undefined && !isTodo && answer.text.length <= LABEL_LENGTH) state.labels++;
    for (const { kind, text, pointer, from } of placeholders) {
      state.counts[kind]++;
      addToKeyedFolds(state.found[kind], text, example.place, pointer, from);
    }
  },
  merge(earlier, later) {
    earlier.rows += later.rows;
    earlier.labels += later.labels;
    for (const kind of KINDS) {
      earlier.counts[kind] += later.counts[kind];
      mergeKeyedFolds(earlier.found[kind], later.found[kind]);
    }
    return earlier;
  },
  finish({ rows, labels, found, counts }, { report }) {
    for (const kind of KINDS) {
      const count = counts[kind];
      if (count > FEW && count >= rows * SYSTEMATIC) continue;
      if (kind === 'todo' && labels * 2 >= rows) continue;
      const folds = keyedFoldsInOrder(found[kind]);
      const [sample, first] = folds[0] ?? [];
      if (sample === undefined || first === undefined) continue;
      const places = folds
        .flatMap(([, fold]) => fold.first)
        .sort((a, b) => a.place.offset - b.place.offset)
        .slice(0, FEW);
      report({ messageId: kind, data: { count, sample: quote(sample) }, ...foldedAt({ count, first: places }) });
    }
  },
});
