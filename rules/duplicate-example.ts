import { formatNumber } from '../src/engine/message.ts';
import { repeatedRows } from '../src/engine/repeated-rows.ts';
import { defineRule } from '../src/engine/rule.ts';
import { excerpt } from '../src/format/excerpt.ts';
import { promptText } from '../src/format/prompt-text.ts';
import type { Cost } from '../src/tokens/cost.ts';

/** Characters of an example that are shown. */
const EXCERPT = 160;

export default defineRule({
  meta: {
    id: 'duplicate-example',
    summary: 'The same example stands in the file more than once.',
    group: 'dataset',
    severity: 'warning',
    effect: 'cost',
    everywhere: true,
    messages: {
      copies:
        '{atLeast}{count|row repeats|rows repeat} an earlier example exactly{examples}: training sees {them} more often than the others and you pay for every copy{waste}. Remove the copies, unless the weight is wanted.',
    },
    docs: {
      why: 'A repeated example is learned more strongly and paid for again in every epoch. Most copies come from joining exports. Key order and white space between tokens do not make rows different.',
      fix: 'Keep one of each. Repeating a few important examples on purpose is a known technique: then ignore this finding.',
      sources: [
        'Microsoft sample data: 20 copies in 500 rows of DistillingSarcasm/qa.jsonl (microsoft-foundry/fine-tuning, 2026)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Do you repair watches?"},{"role":"assistant","content":"Yes, within a week."}]}\n{"messages":[{"content":"Do you repair watches?","role":"user"},{"role":"assistant","content":"Yes, within a week."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Do you repair watches?"},{"role":"assistant","content":"Yes, within a week."}]}\n{"messages":[{"role":"user","content":"Do you repair clocks?"},{"role":"assistant","content":"Only small ones, sorry."}]}',
      ],
    },
  },
  uses: 'rows',
  tells: ['duplicates'],
  finish(_state, { rows, report, cost, tell, lineOf, readAgain }) {
    if (rows === undefined) return;
    const { copies, distinct, tokens, first, most } = repeatedRows(rows);
    const clusters = most.map(({ rows: examples, places }) => {
      const example = places[0] && readAgain(places[0]);
      return { examples, lines: places.map(lineOf), excerpt: example ? excerpt(promptText(example), EXCERPT) : null };
    });
    tell({ duplicates: { copies, distinct, tokens, isComplete: rows.seen <= rows.kept, clusters } });
    const [head, ...others] = first;
    if (head === undefined) return;
    const related = [{ message: `first here${times(head.rows)}`, place: head.original }];
    for (const { original, copy, rows: often } of others)
      related.push(
        { message: 'another example repeats here', place: copy },
        { message: `and stands first here${times(often)}`, place: original },
      );
    const data = {
      atLeast: rows.seen > rows.kept ? 'At least ' : '',
      count: copies,
      examples:
        copies === 1 ? '' : ` (${formatNumber(distinct)} ${distinct === 1 ? 'example has' : 'examples have'} copies)`,
      them: distinct === 1 ? 'it' : 'them',
      waste: tokens === 0 ? '' : wasteOf(tokens, cost),
    };
    report({ messageId: 'copies', data, place: head.copy, occurrences: copies, related });
  },
});

function times(rows: number): string {
  return rows > 2 ? `, ${formatNumber(rows)} times in all` : '';
}

function wasteOf(tokens: number, cost: Cost | undefined): string {
  const perEpoch = ` (${formatNumber(tokens)} tokens per epoch`;
  if (cost === undefined || cost.pricePerMillion === null) return `${perEpoch})`;
  const usd = (tokens * cost.epochs * cost.pricePerMillion) / 1e6;
  const epochs = `${cost.epochs} ${cost.epochs === 1 ? 'epoch' : 'epochs'}`;
  return usd < 0.01 ? `${perEpoch})` : `${perEpoch}, about ${formatNumber(usd)} USD in ${epochs})`;
}
