import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';

/** Longer separators do not exist. */
const LONGEST = 40;
/** What one row has in common with itself says nothing. */
const FEWEST = 2;

interface State {
  rows: number;
  /** With what all prompts end so far; undefined before the first. */
  promptEnd: string | undefined;
  completionEnd: string | undefined;
  /** Completions that start without white space. */
  readonly noSpace: Fold;
}

export default defineRule({
  meta: {
    id: 'completion-style',
    summary:
      'Prompts and completions lack what the old preparation tool advised: a separator, a leading space, an ending.',
    group: 'reinforcement',
    severity: 'off',
    effect: 'quality',
    formats: ['completion'],
    messages: {
      separator:
        'The {count} prompts have no common ending: a base model cannot tell where the prompt stops and its answer starts. End every prompt with the same separator, such as {example}.',
      ending:
        'The {count} completions have no common ending: a base model does not learn where to stop. End every completion with the same text, such as {example}.',
      space:
        '{count|completion starts|completions start} without white space: most words have their own token behind a space. Start each completion with one.',
    },
    docs: {
      why: 'Base models see one text. The tool that OpenAI shipped for prompt/completion files advised a fixed separator at the end of the prompt, a space at the start of the completion and a fixed ending, so that the model learns where one stops and the other starts. Chat formats need none of this, and so the rule is off.',
      fix: 'Add the separator, the space and the ending to every row, and use the same separator when the model is asked.',
      sources: ['openai-python, lib/_validators.py, fine_tunes.prepare_data (2024)'],
      bad: [
        '{"prompt":"Kettle","completion":" Boils fast.\\n"}\n{"prompt":"Spoon","completion":" Stirs well.\\n"}',
        '{"prompt":"Kettle ->","completion":" Boils fast."}\n{"prompt":"Spoon ->","completion":" Stirs well!"}',
        '{"prompt":"Kettle ->","completion":"Boils fast.\\n"}\n{"prompt":"Spoon ->","completion":" Stirs well.\\n"}',
      ],
      good: [
        '{"prompt":"Kettle ->","completion":" Boils fast.\\n"}\n{"prompt":"Spoon ->","completion":" Stirs well.\\n"}',
      ],
    },
  },
  start: (): State => ({ rows: 0, promptEnd: undefined, completionEnd: undefined, noSpace: startFold() }),
  example({ value, place }, _context, state) {
    const { prompt, completion } = value;
    if (typeof prompt !== 'string' || typeof completion !== 'string' || completion === '') return;
    state.rows++;
    state.promptEnd = commonEnd(state.promptEnd, prompt.slice(-LONGEST));
    state.completionEnd = commonEnd(state.completionEnd, completion.slice(-LONGEST));
    if (!/^\s/.test(completion)) addToFold(state.noSpace, place, '/completion');
  },
  merge: (earlier, later) => ({
    rows: earlier.rows + later.rows,
    promptEnd: commonEnd(earlier.promptEnd, later.promptEnd),
    completionEnd: commonEnd(earlier.completionEnd, later.completionEnd),
    noSpace: mergeFolds(earlier.noSpace, later.noSpace),
  }),
  finish({ rows, promptEnd, completionEnd, noSpace }, { report }) {
    if (rows < FEWEST) return;
    if (promptEnd === '') report({ messageId: 'separator', data: { count: rows, example: '"\\n\\n###\\n\\n"' } });
    if (completionEnd === '') report({ messageId: 'ending', data: { count: rows, example: '"\\n"' } });
    if (noSpace.count > 0) report({ messageId: 'space', data: { count: noSpace.count }, ...foldedAt(noSpace) });
  },
});

/** With what both texts end; undefined stands for every text. */
function commonEnd(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return a.slice(a.length - length);
}
