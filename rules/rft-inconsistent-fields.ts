import { type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import {
  addToKeyedFolds,
  type KeyedFolds,
  keyedFoldsInOrder,
  mergeKeyedFolds,
  startKeyedFolds,
} from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { fieldShape } from '../src/format/field-shape.ts';
import { fieldUses } from '../src/format/field-uses.ts';
import { differencesBetween, unevenUse } from '../src/format/field-words.ts';
import { quote } from '../src/format/quote.ts';

const row = (question: string, fields: string) => `{"messages":[{"role":"user","content":"${question}"}],${fields}}`;
const first = row('What is 12 times 12?', '"answer":"144","unit":"none"');
const second = row('How long is a mile?', '"answer":"1609","unit":"metres"');
const SHOWN = 4;

export default defineRule({
  meta: {
    id: 'rft-inconsistent-fields',
    summary: 'The fields for the grader, or the types of their values, differ between rows.',
    group: 'reinforcement',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: ['rft'],
    messages: {
      rows: 'The fields for the grader differ between rows: {list}. A grader that reads a field which a row lacks, or finds a value of another type there, fails on it or scores it wrongly. Give all rows the same fields.',
      splits:
        'The fields for the grader differ between this file and the validation file {file}: {list}. One grader scores both. Give both files the same fields.',
    },
    docs: {
      why: 'One grader scores all rows. Where a template names a field that a row lacks, the run reports `invalid_variable_error`; where the reference is a text in one row and a list in the next, a comparison is never true.',
      fix: 'Give every row of both files the same fields with values of the same type. A field without a value may be null.',
      sources: [
        'OpenAI reinforcement fine-tuning guide, errors of graders (2026-07-15)',
        'Microsoft fine-tuning skill, validate_rft.py: inconsistent grader fields, as read 2026-11-21',
      ],
      bad: [
        [first, second, row('How many days has May?', '"answer":"31"')].join('\n'),
        [first, second, row('Name two primes.', '"answer":["2","3"],"unit":"none"')].join('\n'),
        { file: first, validation: row('How many days has May?', '"answer":31') },
      ],
      good: [
        [first, second].join('\n'),
        {
          title: 'a value may be missing',
          file: [first, row('How many days has May?', '"answer":"31","unit":null')].join('\n'),
        },
      ],
    },
  },
  start: startKeyedFolds,
  example({ value, place }, _context, shapes) {
    addToKeyedFolds(shapes, fieldShape(value), place);
  },
  merge: mergeKeyedFolds,
  finish(shapes, { report, validation }) {
    const folds = keyedFoldsInOrder(shapes);
    const rows = folds.reduce((sum, [, { count }]) => sum + count, 0);
    const uses = fieldUses(folds.map(([shape, { count }]) => [shape, count]));
    const odd = uses.filter((use) => use.rows < rows || use.types.length > 1);
    if (odd.length > 0) {
      const deviating = folds.filter(([shape]) => odd.some((use) => use.isOdd(shape)));
      const fold = deviating.reduce((all: Fold, [, next]) => mergeFolds(all, next), startFold());
      report({ messageId: 'rows', data: { list: listed(odd.map((use) => unevenUse(use, rows))) }, ...foldedAt(fold) });
    }
    if (rows === 0) return;
    for (const { name, state } of validation) {
      if (!isKeyedFolds(state) || state.size === 0) continue;
      const there = fieldUses([...state].map(([shape, { count }]) => [shape, count]));
      const differences = differencesBetween(uses, there);
      if (differences.length === 0) continue;
      const rows = keyedFoldsInOrder(state).flatMap(([, { first }]) => first);
      const related = rows.slice(0, 1).map(({ place }) => ({ message: 'a row for validation', place }));
      report({ messageId: 'splits', data: { file: quote(name), list: listed(differences) }, related });
    }
  },
});

function listed(parts: readonly string[]): string {
  const more = parts.length - SHOWN;
  return parts.slice(0, SHOWN).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function isKeyedFolds(state: unknown): state is KeyedFolds {
  return state instanceof Map;
}
