import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { fieldsOf } from '../src/format/reinforcement-fields.ts';

const question = '{"role":"user","content":"Which bone is the longest? A: femur, B: tibia. Answer with one letter."}';

export default defineRule({
  meta: {
    id: 'rft-no-reference-field',
    summary: 'Reinforcement examples hold nothing for a grader to compare answers with.',
    group: 'reinforcement',
    severity: 'warning',
    effect: 'quality',
    formats: ['rft'],
    messages: {
      none: 'No example ({count|row|rows}) has a field beside messages and tools: a grader sees nothing of an example but such fields, so it cannot compare an answer with the right one. Add the right answer as a field, such as "reference_answer", unless your grader judges answers by themselves.',
    },
    docs: {
      why: 'A grader reads `item.…`: the fields that stand beside `messages` in the row. Without one it can only judge whether an answer looks good by itself, which a model or a script may do, but a comparison cannot.',
      fix: 'Write what the grader needs into each row: the right answer, a list of accepted ones, a rubric.',
      sources: [
        'OpenAI reinforcement fine-tuning guide (2026-07-15)',
        'Microsoft fine-tuning skill, validate_rft.py: no grader field, as read 2026-11-21',
      ],
      bad: [{ file: `{"messages":[${question}]}`, options: { method: 'reinforcement' } }],
      good: [{ file: `{"messages":[${question}],"correct_letter":"A"}`, options: { method: 'reinforcement' } }],
    },
  },
  start: () => ({ rows: 0, bare: startFold() }),
  example({ value, place }, _context, state) {
    state.rows++;
    if (fieldsOf(value).length === 0) addToFold(state.bare, place);
  },
  merge: (earlier, later) => ({
    rows: earlier.rows + later.rows,
    bare: mergeFolds(earlier.bare, later.bare),
  }),
  finish({ rows, bare }, { report }) {
    // Where only some rows have none, rft-inconsistent-fields names what they lack.
    if (rows === 0 || bare.count < rows) return;
    report({ messageId: 'none', data: { count: rows }, ...foldedAt(bare) });
  },
});
