import { addToFold, type Fold, mergeFolds, startFold } from '../src/engine/fold.ts';
import { addToSample, type HashSample, mergeSamples, sampledEntries, startSample } from '../src/engine/hash-sample.ts';
import { formatNumber } from '../src/engine/message.ts';
import { comparePlaces } from '../src/engine/place.ts';
import { defineRule } from '../src/engine/rule.ts';
import { canonicalHash } from '../src/format/canonical-hash.ts';
import type { Cost } from '../src/tokens/cost.ts';

interface Cluster {
  rows: Fold;
  /** Tokens of one row, when they are counted. */
  tokens: number | undefined;
}

const MOST = 1000;

export default defineRule({
  meta: {
    id: 'duplicate-example',
    summary: 'The same example stands in the file more than once.',
    group: 'dataset',
    severity: 'warning',
    effect: 'cost',
    messages: {
      copies:
        '{count|row repeats|rows repeat} an earlier example exactly: training sees it more often than the others and you pay for every copy{waste}. Remove the copies, unless the weight is wanted.',
      more: '{count|more example has|more examples have} copies in this file; only the first 1,000 are shown.',
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
  start: (): HashSample<Cluster> => startSample(),
  example({ value, place, tokens }, _context, sample) {
    addToSample(
      sample,
      canonicalHash(value),
      () => ({ rows: startFold(), tokens: tokens?.billed.high }),
      ({ rows }) => addToFold(rows, place),
    );
  },
  merge: (earlier, later) =>
    mergeSamples(earlier, later, (a, b) => ({ rows: mergeFolds(a.rows, b.rows), tokens: a.tokens ?? b.tokens })),
  finish(sample, { report, cost }) {
    const clusters = [];
    for (const { rows, tokens } of sampledEntries(sample).values()) {
      const [first, second, third] = rows.first;
      if (first !== undefined && second !== undefined)
        clusters.push({ copies: rows.count - 1, tokens, first, second, third });
    }
    clusters.sort((a, b) => comparePlaces(a.second.place, b.second.place));
    for (const { copies, tokens, first, second, third } of clusters.slice(0, MOST)) {
      const waste = tokens === undefined ? '' : wasteOf(copies * tokens, cost);
      const related = [{ message: 'first here', place: first.place }];
      if (third !== undefined) related.push({ message: 'also here', place: third.place });
      report({
        messageId: 'copies',
        data: { count: copies, waste },
        place: second.place,
        occurrences: copies,
        related,
      });
    }
    const left = clusters.length - MOST;
    if (left > 0) report({ messageId: 'more', data: { count: left } });
  },
});

function wasteOf(tokens: number, cost: Cost | undefined): string {
  const perEpoch = ` (${formatNumber(tokens)} tokens per epoch`;
  if (cost === undefined || cost.pricePerMillion === null) return `${perEpoch})`;
  const usd = (tokens * cost.epochs * cost.pricePerMillion) / 1e6;
  return usd < 0.01 ? `${perEpoch})` : `${perEpoch}, about ${formatNumber(usd)} USD in ${cost.epochs} epochs)`;
}
