import { defineRule } from '../src/engine/rule.ts';
import { canonicalKey } from '../src/format/canonical-hash.ts';
import { isObject } from '../src/format/is-object.ts';
import { quote } from '../src/format/quote.ts';
import { referenceName } from '../src/format/reference-name.ts';

interface Reference {
  /** As the first row that has it writes it. */
  readonly key: string;
  readonly rows: number;
  /** Undefined once two rows differ. */
  readonly hash: string | undefined;
  readonly sample: string;
}

interface State {
  rows: number;
  /** By plain name: bounded by the names that are known. */
  readonly references: Map<string, Reference>;
}

const FEWEST_ROWS = 10;

const rows = (answer: (index: number) => string) =>
  Array.from({ length: 10 }, (_, index) =>
    JSON.stringify({
      messages: [{ role: 'user', content: `Is ${2 * index + 11} a prime number? Answer yes or no.` }],
      reference_answer: answer(index),
    }),
  ).join('\n');

export default defineRule({
  meta: {
    id: 'rft-constant-reference',
    summary: 'The reference answer is the same in all rows.',
    group: 'reinforcement',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: ['rft'],
    messages: {
      constant:
        '{key} is {value} in all {count} rows: a model that always says the same gets the full reward, and learns nothing about the questions. Check how the field was filled, and mix in rows with other answers.',
      empty:
        '{key} is {value} in all {count} rows: the grader has nothing to compare an answer with. Fill the field with the right answers.',
    },
    docs: {
      why: 'Reinforcement fine-tuning learns from differences in reward. Where the right answer is always the same, the first thing the model finds is to say it always, and then no sample is better than another.',
      fix: 'Check the script that filled the field. If the answers really are the same, add rows with other ones.',
      sources: [
        'Microsoft fine-tuning skill, validate_rft.py: reference values all identical, as read 2026-11-21',
        'OpenAI reinforcement fine-tuning guide: tasks need varied outcomes (2026-07-15)',
      ],
      bad: [rows(() => 'yes'), { title: 'never filled', file: rows(() => '') }],
      good: [rows((index) => (index % 3 === 1 ? 'no' : 'yes'))],
    },
  },
  start: (): State => ({ rows: 0, references: new Map() }),
  example({ value }, _context, state) {
    state.rows++;
    for (const key of Object.keys(value)) {
      const name = referenceName(key);
      if (name !== undefined)
        add(state, name, { key, rows: 1, hash: canonicalKey(value[key]), sample: sampleOf(value[key]) });
    }
  },
  merge(earlier, later) {
    earlier.rows += later.rows;
    for (const [name, reference] of later.references) add(earlier, name, reference);
    return earlier;
  },
  finish({ rows: count, references }, { report }) {
    if (count < FEWEST_ROWS) return;
    for (const { key, rows: having, hash, sample } of references.values()) {
      if (hash === undefined || having < count) continue;
      const messageId = sample === '""' || sample === 'null' || sample === '[]' ? 'empty' : 'constant';
      report({ messageId, data: { key: quote(key), value: sample, count } });
    }
  },
});

function sampleOf(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return 'the same list';
  return isObject(value) ? 'the same object' : quote(value);
}

function add({ references }: State, name: string, later: Reference): void {
  const known = references.get(name);
  if (known === undefined) references.set(name, later);
  else
    references.set(name, {
      ...known,
      rows: known.rows + later.rows,
      hash: known.hash === later.hash ? known.hash : undefined,
    });
}
