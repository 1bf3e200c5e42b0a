import { nearRows } from '../src/engine/near-rows.ts';
import { defineRule } from '../src/engine/rule.ts';
import { answerText } from '../src/format/answer-text.ts';
import { promptText } from '../src/format/prompt-text.ts';
import { quote } from '../src/format/quote.ts';

const row = (question: string, answer: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });
const answer =
  'You can hand the skis in at any of our three shops until seven in the evening. After that please use the box beside the door of the valley station, and put the key with your name into the slot.';

export default defineRule({
  meta: {
    id: 'near-duplicate-example',
    summary: 'Examples are nearly the same as others.',
    group: 'dataset',
    severity: 'off',
    effect: 'cost',
    everywhere: true,
    messages: {
      near: '{atLeast}{count|row is|rows are} nearly the same as an earlier one{example}. They add little but cost, and weigh that example more. Keep one of each, unless the small differences are what you want to teach.',
    },
    docs: {
      why: 'Rows that differ in a word or two teach the same twice. Texts are compared by runs of five characters, without white space, case and system messages, and without what many rows share (forms that are filled in): nearly the same means four fifths of the rest in common, and answers that are alike, too. Candidates are found by MinHash, which misses about one in fourteen; texts under some forty characters are not compared. The rule is off by default; with it `split-leakage` looks for near matches too.',
      fix: 'Keep the best of each group.',
      sources: ['Lee et al., "Deduplicating Training Data Makes Language Models Better" (2021)'],
      bad: [[row('Where do I give the skis back?', answer), row('Where can I give the skis back?', answer)].join('\n')],
      good: [
        [
          row('Where do I give the skis back?', answer),
          row('Where do I rent skis?', 'At our shop beside the valley station, every day from half past eight.'),
        ].join('\n'),
        {
          title: 'a form that is filled in',
          file: 'lake river hill wood field coast moor marsh dune cliff bay fjord'
            .split(' ')
            .map((place) =>
              row(
                `Write a title for a photo. It shows people who walk. The place is this: ${place}`,
                `A walk, ${place}`,
              ),
            )
            .join('\n'),
        },
      ],
    },
  },
  uses: 'sketches',
  finish(_state, { rows, report, readAgain }) {
    if (rows === undefined) return;
    const { count, isCut, first } = nearRows({ rows, others: rows, readAgain });
    const [head, ...others] = first;
    if (head === undefined) return;
    const [one, other] = [readAgain(head.other), readAgain(head.row)];
    let example = '';
    if (one !== undefined && other !== undefined) {
      const [asked, askedAgain] = [promptText(one), promptText(other)];
      example =
        asked === askedAgain
          ? `: ${quote(answerText(one))} and ${quote(answerText(other))}`
          : `: ${quote(asked)} and ${quote(askedAgain)}`;
    }
    const related = [
      { message: 'the earlier one', place: head.other },
      ...others.flatMap((pair) => [
        { message: 'another one', place: pair.row },
        { message: 'and its earlier one', place: pair.other },
      ]),
    ];
    const data = { count, atLeast: isCut ? 'At least ' : '', example };
    report({ messageId: 'near', data, place: head.row, occurrences: count, related });
  },
});
