import { type NearRows, nearRows } from '../src/engine/near-rows.ts';
import { defineRule, type RuleContext } from '../src/engine/rule.ts';
import { sharedRows } from '../src/engine/shared-rows.ts';
import { quote } from '../src/format/quote.ts';

export default defineRule({
  meta: {
    id: 'split-leakage',
    summary: 'The validation file repeats examples or prompts of the training file.',
    group: 'dataset',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    messages: {
      leak: '{atLeast}{count|prompt|prompts} of the validation file {file} also {verb} in the training file, {same} of them with the same answer: validation then measures memory, not skill. Remove them from one of the files.',
      near: '{atLeast}{count|row|rows} of the validation file {file} {verb} nearly the same as rows of the training file: validation then measures memory, not skill. Remove them from one of the files.',
    },
    docs: {
      why: '"The same data should not be present in both train and validation files": a repeated prompt makes the validation loss look better than the model is.',
      fix: 'Remove the repeated rows from one of the two files, and split by prompt rather than by row.',
      sources: [
        'OpenAI supervised fine-tuning guide, "The same data should not be present in both train and validation files" (2026-07-15)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Do you sell stamps?"},{"role":"assistant","content":"Yes, at counter two."}]}\n{"messages":[{"role":"user","content":"When is the last pickup today?"},{"role":"assistant","content":"At half past five."}]}',
          validation:
            '{"messages":[{"role":"user","content":"Do you sell stamps?"},{"role":"assistant","content":"Yes, at counter two."}]}',
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Do you sell stamps?"},{"role":"assistant","content":"Yes, at counter two."}]}',
          validation:
            '{"messages":[{"role":"user","content":"Do you sell envelopes?"},{"role":"assistant","content":"Only large ones, at counter two."}]}',
        },
      ],
    },
  },
  uses: 'rows',
  finish(_state, { rows, report, validation, readAgain }) {
    if (rows === undefined) return;
    for (const { name, rows: others } of validation) {
      if (others === undefined) continue;
      if (rows.sketched) reportNear(name, nearRows({ rows: others, others: rows, readAgain }), report);
      const { count, same, first } = sharedRows(rows, others);
      const [head] = first;
      if (head === undefined) continue;
      const related = first.flatMap(({ here, there, same }, index) => [
        ...(index === 0 ? [] : [{ message: 'also here', place: here }]),
        { message: same ? 'the same example for validation' : 'the same prompt for validation', place: there },
      ]);
      const isCut = rows.seen > rows.kept || others.seen > others.kept;
      const data = {
        atLeast: isCut ? 'At least ' : '',
        count,
        file: quote(name),
        verb: count === 1 ? 'stands' : 'stand',
        same,
      };
      report({ messageId: 'leak', data, place: head.here, occurrences: count, related });
    }
  },
});

type Report = RuleContext<{ near: '{atLeast}{count|row|rows}{file}{verb}' }>['report'];

/** Only in a run that looks for near duplicates. */
function reportNear(name: string, { count, isCut, first }: NearRows, report: Report): void {
  const [head] = first;
  if (head === undefined) return;
  const related = first.flatMap(({ row, other }, index) => [
    ...(index === 0 ? [] : [{ message: 'also here', place: other }]),
    { message: 'nearly the same for validation', place: row },
  ]);
  const data = { atLeast: isCut ? 'At least ' : '', count, file: quote(name), verb: count === 1 ? 'is' : 'are' };
  report({ messageId: 'near', data, place: head.other, occurrences: count, related });
}
