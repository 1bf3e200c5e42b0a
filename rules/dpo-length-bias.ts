import { formatNumber } from '../src/engine/message.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Conversation } from '../src/format/example.ts';
import { outputsOf } from '../src/format/outputs-of.ts';
import { textPartsOf } from '../src/format/text-parts.ts';

interface State {
  pairs: number;
  shorter: number;
  longer: number;
  preferredLength: number;
  otherLength: number;
}

const FEWEST_PAIRS = 20;
const SHARE = 0.75;

const pair = (index: number, preferred: string, other: string) =>
  JSON.stringify({
    input: { messages: [{ role: 'user', content: `What does part ${index} cost?` }] },
    preferred_output: [{ role: 'assistant', content: preferred }],
    non_preferred_output: [{ role: 'assistant', content: other }],
  });
const rows = (make: (index: number) => string) => Array.from({ length: 20 }, (_, index) => make(index + 1)).join('\n');
const short = (index: number) => `${index} euros.`;
const long = (index: number) => `Part ${index} is in our list at a price of ${index} euros, tax included.`;

export default defineRule({
  meta: {
    id: 'dpo-length-bias',
    summary: 'The preferred answers are nearly always the shorter, or the longer ones.',
    group: 'preference',
    severity: 'info',
    effect: 'quality',
    everywhere: true,
    formats: ['dpo'],
    messages: {
      bias: 'The preferred answer is the {which} one in {percent} % of {pairs} pairs (on average {preferred} characters against {other}): the model may learn the length instead of what makes an answer better. If length is not what you want to train, add pairs in which it does not tell the answers apart.',
    },
    docs: {
      why: 'Preference training rewards whatever tells the preferred answers from the others. The length is the easiest sign, and a model that learned it writes ever shorter or longer answers.',
      fix: 'Nothing, if shorter (or longer) answers are the point. Else add pairs of similar length, and pairs in which the preferred answer is the longer (or shorter) one.',
      sources: ['Park et al., "Disentangling Length from Quality in Direct Preference Optimization" (2024)'],
      bad: [
        { title: 'always the shorter one', file: rows((index) => pair(index, short(index), long(index))) },
        {
          title: 'mostly the longer one',
          file: rows((index) =>
            index > 16 ? pair(index, short(index), long(index)) : pair(index, long(index), short(index)),
          ),
        },
      ],
      good: [
        {
          title: 'the longer one in every second pair',
          file: rows((index) =>
            index % 2 ? pair(index, short(index), long(index)) : pair(index, long(index), short(index)),
          ),
        },
        { title: 'too few pairs to tell', file: pair(1, short(1), long(1)) },
      ],
    },
  },
  start: (): State => ({ pairs: 0, shorter: 0, longer: 0, preferredLength: 0, otherLength: 0 }),
  example(example, _context, state) {
    const outputs = outputsOf(example);
    if (outputs === undefined) return;
    const preferred = lengthOf(outputs.preferred);
    const other = lengthOf(outputs.other);
    // Calls have no length that a reader would see.
    if (preferred === 0 || other === 0) return;
    state.pairs++;
    if (preferred < other) state.shorter++;
    if (preferred > other) state.longer++;
    state.preferredLength += preferred;
    state.otherLength += other;
  },
  merge: (a, b) => ({
    pairs: a.pairs + b.pairs,
    shorter: a.shorter + b.shorter,
    longer: a.longer + b.longer,
    preferredLength: a.preferredLength + b.preferredLength,
    otherLength: a.otherLength + b.otherLength,
  }),
  finish({ pairs, shorter, longer, preferredLength, otherLength }, { role, report }) {
    const most = Math.max(shorter, longer);
    if (role === 'validation' || pairs < FEWEST_PAIRS || most < pairs * SHARE) return;
    report({
      messageId: 'bias',
      data: {
        which: shorter > longer ? 'shorter' : 'longer',
        percent: Math.round((100 * most) / pairs),
        pairs,
        preferred: formatNumber(Math.round(preferredLength / pairs)),
        other: formatNumber(Math.round(otherLength / pairs)),
      },
    });
  },
});

function lengthOf({ messages }: Conversation): number {
  return messages.reduce(
    (sum, view) =>
      view.role === 'assistant' ? sum + textPartsOf(view).reduce((length, { text }) => length + text.length, 0) : sum,
    0,
  );
}
