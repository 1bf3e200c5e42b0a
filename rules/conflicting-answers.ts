import { type Differing, differingRows } from '../src/engine/differing-rows.ts';
import { defineRule, type FinishContext } from '../src/engine/rule.ts';
import { answerText } from '../src/format/answer-text.ts';
import { promptText } from '../src/format/prompt-text.ts';
import { quote } from '../src/format/quote.ts';

/** Beyond this share of the questions that are asked again, differing answers are how the data were made. */
const SAMPLED_SHARE = 0.5;
const SAMPLED_QUESTIONS = 20;

const row = (question: string, answer: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });
const pair = (question: string, preferred: string, other: string) =>
  JSON.stringify({
    input: { messages: [{ role: 'user', content: question }] },
    preferred_output: [{ role: 'assistant', content: preferred }],
    non_preferred_output: [{ role: 'assistant', content: other }],
  });
const [open, closed] = ['Yes, from ten to four.', 'No, we are closed on Sundays.'];

export default defineRule({
  meta: {
    id: 'conflicting-answers',
    summary: 'The same prompt has different answers.',
    group: 'dataset',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    variants: { sampled: { severity: 'info' }, spelling: { severity: 'info' } },
    messages: {
      conflict:
        '{count|prompt has|prompts have} different answers in {rows} rows{example}. The model cannot learn both: it learns to guess. Keep the right answer, or put into the prompt what decides between them.',
      preference:
        '{count|prompt has|prompts have} the same two answers with both preferences in {rows} rows{example}. The pairs cancel each other out. Keep those that are right.',
      sampled:
        '{count} of the {repeated} prompts that stand in several rows have different answers{example}: the data seem to hold several samples for a prompt. If that is not meant, keep one answer of each.',
      spelling:
        '{count|prompt has|prompts have} answers in {rows} rows that differ only in white space or case{example}. The model has to guess the spelling. Write the answer in one way.',
    },
    docs: {
      why: 'Where the same prompt has several answers, training pulls the model in several directions, and the loss cannot fall below that contradiction. Such rows are mostly labels that two people set differently, or an answer that was corrected in one place only. A prompt with many answers (“Name a bird species.”) is no conflict: there the spread is what is taught. Rows of a preference file conflict when one prefers the answer that the other rejects, rows of a reinforcement file when their reference answers differ.',
      fix: 'Decide which answer is right. Where both are, say in the prompt what makes the difference. Switch the rule off for data in which several answers to a prompt are wanted.',
      sources: [
        'Northcutt et al., "Confident Learning: Estimating Uncertainty in Dataset Labels" (2021)',
        'Microsoft sample data: 10 of 26 prompts of a reinforcement validation file have conflicting references (microsoft-foundry/fine-tuning, 2026)',
      ],
      bad: [
        [row('Are you open on Sundays?', open), row('Are you open on Sundays?', closed)].join('\n'),
        {
          title: 'the preference turned around',
          file: [pair('Are you open on Sundays?', open, closed), pair('Are you open on Sundays?', closed, open)].join(
            '\n',
          ),
        },
        {
          title: 'only the case differs',
          file: [row('Is the parcel lost?', 'Yes'), row('Is the parcel lost?', 'yes')].join('\n'),
        },
      ],
      good: [
        [row('Are you open on Sundays?', closed), row('Are you open on Mondays?', open)].join('\n'),
        {
          title: 'a question with many answers',
          file: 'Oslo Bergen Stavanger Trondheim Drammen Fredrikstad Kristiansand Sandnes Sarpsborg Skien Bodø Larvik Molde Narvik Hamar'
            .split(' ')
            .map((town) => row('Name a town in Norway.', town))
            .join('\n'),
        },
      ],
    },
  },
  uses: 'rows',
  finish(_state, context) {
    const { rows, report } = context;
    if (rows === undefined) return;
    const { repeated, conflicts, spelling } = differingRows(rows);
    const { count } = conflicts;
    if (count > 0) {
      const isSampled = count >= SAMPLED_QUESTIONS && count > repeated * SAMPLED_SHARE;
      const isPair = conflicts.first[0]?.isPair === true;
      const messageId = isPair ? 'preference' : isSampled ? 'sampled' : 'conflict';
      const data = { count, repeated, rows: conflicts.rows, example: exampleOf(conflicts, context) };
      report({ messageId, data, ...whereOf(conflicts) });
    }
    if (spelling.count > 0) {
      const data = { count: spelling.count, rows: spelling.rows, example: exampleOf(spelling, context) };
      report({ messageId: 'spelling', data, ...whereOf(spelling) });
    }
  },
});

/** Two answers of the first prompt, side by side. */
function exampleOf({ first: [head] }: Differing, { readAgain }: Pick<FinishContext, 'readAgain'>): string {
  const [one, other] = [head && readAgain(head.one), head && readAgain(head.other)];
  if (one === undefined || other === undefined) return '';
  return `: ${quote(promptText(one))} has ${quote(answerText(one))} and ${quote(answerText(other))}`;
}

function whereOf({ rows, first: [head, ...others] }: Differing) {
  if (head === undefined) return {};
  const related = others.flatMap(({ one, other }) => [
    { message: 'another prompt with different answers', place: one },
    { message: 'and its other answer', place: other },
  ]);
  return {
    place: head.one,
    occurrences: rows,
    related: [{ message: 'the other answer', place: head.other }, ...related],
  };
}
