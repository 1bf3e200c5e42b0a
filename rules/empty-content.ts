import { foldedAt } from '../src/engine/fold.ts';
import {
  addToKeyedFolds,
  type KeyedFolds,
  keyedFoldsInOrder,
  mergeKeyedFolds,
  startKeyedFolds,
} from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { type Example, SUPERVISED_CHAT } from '../src/format/example.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { textPartsOf } from '../src/format/text-parts.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';

/** What programs write where they had nothing to write. */
const LITERALS: ReadonlySet<string> = new Set(['null', 'None', 'undefined', 'NaN', '[object Object]']);
const LABEL_LENGTH = 30;

interface State {
  answers: number;
  labels: number;
  literals: KeyedFolds;
}

export default defineRule({
  meta: {
    id: 'empty-content',
    summary: 'A trained answer is empty, or the word that a program writes for nothing.',
    group: 'messages',
    severity: 'error',
    effect: 'lost',
    everywhere: true,
    variants: { literal: { severity: 'warning', effect: 'quality' } },
    formats: [...SUPERVISED_CHAT, 'dpo'],
    messages: {
      empty: '{where} is {what}: the model would learn to say nothing. Give the answer, or remove the row.',
      literal:
        '{count|answer is|answers are} the word {value}: most likely a program wrote it for a missing value, and the model learns to say it. Give the answer, or remove the row.',
    },
    docs: {
      why: 'An empty assistant message trains the model to end its turn at once. Exports and scripts also leave words such as `null` or `[object Object]` where an answer was missing. Where short labels are what the file trains, `None` may be one of them: then the rule is silent.',
      fix: 'Write the answer, or remove the row. A message kept for context only can have `"weight": 0`.',
      sources: [
        'OpenAI cookbook, Chat_finetuning_data_prep.ipynb, check "missing_content" (2e652704, read 2026-11-21)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Summarise the call."},{"role":"assistant","content":"  "}]}',
        '{"messages":[{"role":"user","content":"Summarise the call."},{"role":"assistant","content":"[object Object]"}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Summarise the call."},{"role":"assistant","content":"The customer wants a refund."}]}',
        '{"messages":[{"role":"user","content":"Which defect?"},{"role":"assistant","content":"scratch"}]}\n{"messages":[{"role":"user","content":"Which defect is in photo 2?"},{"role":"assistant","content":"None"}]}',
      ],
    },
  },
  start: (): State => ({ answers: 0, labels: 0, literals: startKeyedFolds() }),
  example(example, { report }, state) {
    for (const { parts, first } of trainedAnswers(example)) {
      const { pointer, text } = first;
      state.answers++;
      if (parts.every((part) => part.text.trim() === '')) {
        const what = text === '' ? 'empty' : 'white space only';
        report({ messageId: 'empty', data: { where: pointerInWords(pointer), what }, at: pointer, fixable: 'unsafe' });
        continue;
      }
      if (parts.length > 1 || text.length > LABEL_LENGTH) continue;
      const word = text.trim();
      if (LITERALS.has(word)) addToKeyedFolds(state.literals, word, example.place, pointer);
      else state.labels++;
    }
  },
  merge: (earlier, later) => ({
    answers: earlier.answers + later.answers,
    labels: earlier.labels + later.labels,
    literals: mergeKeyedFolds(earlier.literals, later.literals),
  }),
  finish({ answers, labels, literals }, { report }) {
    for (const [word, fold] of keyedFoldsInOrder(literals)) {
      if (word !== '[object Object]' && labels * 2 >= answers) continue;
      report({ messageId: 'literal', data: { count: fold.count, value: quote(word) }, ...foldedAt(fold) });
    }
  },
  repair({ example }) {
    const isEmpty = trainedAnswers(example).some(({ parts }) => parts.every(({ text }) => text.trim() === ''));
    if (!isEmpty) return [];
    return [{ messageId: 'empty', title: 'Delete the row', safety: 'unsafe', edits: [{ line: 'remove' }] }];
  },
});

type Part = ReturnType<typeof textPartsOf>[number];

/** The texts of each message that is trained to be said, and is no call. */
function trainedAnswers(example: Example | undefined): readonly { parts: readonly Part[]; first: Part }[] {
  return (example?.conversations ?? []).flatMap(({ kind, messages }) => {
    if (kind === 'input') return [];
    return messages.flatMap((message) => {
      const isTrained = message.role === 'assistant' && message.message['weight'] !== 0;
      const parts = isTrained && toolCallsOf(message).length === 0 ? textPartsOf(message) : [];
      const [first] = parts;
      return first === undefined ? [] : [{ parts, first }];
    });
  });
}
