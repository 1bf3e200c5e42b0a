import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { type AnswerFormat, answerFormatOf } from '../src/format/answer-format.ts';
import { finalAnswerOf } from '../src/format/final-answer.ts';
import { taskOf } from '../src/format/task-of.ts';

type Tally = Record<AnswerFormat, Fold>;

interface State {
  /** By hash of the system prompt: a file may hold several tasks. Undefined once there are too many. */
  tasks: Map<number, Tally> | undefined;
  readonly all: Tally;
}

const MOST_TASKS = 64;
const FEWEST_ROWS = 20;
/** The share of answers that a format must have for the others to be outliers. */
const MOST_ANSWERS = 0.95;

const rows = (last: string) =>
  Array.from({ length: 20 }, (_, index) =>
    JSON.stringify({
      messages: [
        { role: 'system', content: 'Answer in JSON.' },
        { role: 'user', content: `How many seats has carriage ${index + 3}?` },
        { role: 'assistant', content: index < 19 ? `{"seats": ${40 + index}}` : last },
      ],
    }),
  ).join('\n');

export default defineRule({
  meta: {
    id: 'answer-format-outlier',
    summary: 'Nearly all answers are JSON, and some are not.',
    group: 'dataset',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    messages: {
      json: '{most} of {all} answers parse as JSON; {count|does|do} not: the model learns to leave the format now and then, and whatever parses its answers fails. Repair the answers, or remove the rows.',
      fenced:
        '{most} of {all} answers are JSON in a code fence; {count|is|are} not: the model learns to mix the two. Use one format.',
    },
    docs: {
      why: 'A program that reads a model’s answers needs every one of them to parse. A few training rows that are cut off, have a comment in front or a trailing comma are enough for the model to do the same. Rows are compared with those of the same system prompt, since a file may teach several tasks.',
      fix: 'Repair or remove the rows. If the task really has two kinds of answers (JSON, or a question back), ignore the finding.',
      sources: ['OpenAI community thread 924463, fine-tuning for structured output (2024-09)'],
      bad: [rows('{"seats": 59,}'), { title: 'an answer with words around', file: rows('Sure! {"seats": 59}') }],
      good: [rows('{"seats": 59}'), rows('\n[]')],
    },
  },
  start: (): State => ({ tasks: new Map(), all: startTally() }),
  example(example, _context, state) {
    const answer = finalAnswerOf(example);
    if (answer === undefined) return;
    const format = answerFormatOf(answer.text);
    addToFold(state.all[format], example.place, answer.pointer);
    if (state.tasks === undefined) return;
    const task = taskOf(example);
    let tally = state.tasks.get(task);
    if (tally === undefined) {
      tally = startTally();
      state.tasks.set(task, tally);
      if (state.tasks.size > MOST_TASKS) state.tasks = undefined;
    }
    addToFold(tally[format], example.place, answer.pointer);
  },
  merge(earlier, later) {
    let { tasks } = earlier;
    if (tasks !== undefined && later.tasks !== undefined) {
      for (const [task, tally] of later.tasks) tasks.set(task, mergeTallies(tasks.get(task) ?? startTally(), tally));
      if (tasks.size > MOST_TASKS) tasks = undefined;
    } else tasks = undefined;
    return { tasks, all: mergeTallies(earlier.all, later.all) };
  },
  finish({ tasks, all }, { report }) {
    const outliers = { json: startFold(), fenced: startFold() };
    const totals = { json: 0, fenced: 0 };
    for (const tally of tasks?.values() ?? [all]) {
      const total = tally.json.count + tally.fenced.count + tally.other.count;
      if (total < FEWEST_ROWS) continue;
      for (const format of ['json', 'fenced'] as const) {
        if (tally[format].count === total || tally[format].count < total * MOST_ANSWERS) continue;
        totals[format] += total;
        const others = mergeFolds(tally[format === 'json' ? 'fenced' : 'json'], tally.other);
        outliers[format] = mergeFolds(outliers[format], others);
      }
    }
    for (const format of ['json', 'fenced'] as const) {
      const { count } = outliers[format];
      if (count === 0) continue;
      const data = { most: totals[format] - count, all: totals[format], count };
      report({ messageId: format, data, ...foldedAt(outliers[format]) });
    }
  },
});

function startTally(): Tally {
  return { json: startFold(), fenced: startFold(), other: startFold() };
}

function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    json: mergeFolds(a.json, b.json),
    fenced: mergeFolds(a.fenced, b.fenced),
    other: mergeFolds(a.other, b.other),
  };
}
