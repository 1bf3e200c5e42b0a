import { addToSample, type HashSample, mergeSamples, sampledEntries, startSample } from '../src/engine/hash-sample.ts';
import { comparePlaces, type Place } from '../src/engine/place.ts';
import type { PromptVariant } from '../src/engine/prompt-variant.ts';
import { defineRule } from '../src/engine/rule.ts';
import { toldVariants } from '../src/engine/told-variants.ts';
import { variantList } from '../src/engine/variant-list.ts';
import { plainHash } from '../src/format/plain-hash.ts';
import { systemText } from '../src/format/system-text.ts';
import { FORMAT_IDS } from '../src/generated/formats.ts';

interface Variant {
  rows: number;
  first: Place;
  /** The same for prompts that differ only in white space and case. */
  readonly plain: number;
}

/** By the hash of the prompt; rows without one are under ''. */
type State = HashSample<Variant>;

/** Data with more system prompts than this have one for every row or topic. */
const MOST = 64;
const FEWEST_ROWS = 20;
/** With a smaller share of the most frequent prompt the data mix several on purpose. */
const SHARE = 0.8;
const MOST_DRIFTING = 10;

const rows = (system: (index: number) => string | undefined) =>
  Array.from({ length: 20 }, (_, index) => {
    const content = system(index);
    const first = content === undefined ? [] : [{ role: 'system', content }];
    const asked = { role: 'user', content: `What does tour ${index + 1} cost?` };
    const answer = { role: 'assistant', content: `Tour ${index + 1} costs ${30 + 7 * index} euros.` };
    return JSON.stringify({ messages: [...first, asked, answer] });
  }).join('\n');
const prompt = 'You sell boat tours.';

export default defineRule({
  meta: {
    id: 'system-prompt-drift',
    summary: 'Nearly all rows have the same system prompt, and a few have another one or none.',
    group: 'dataset',
    severity: 'info',
    effect: 'quality',
    everywhere: true,
    formats: FORMAT_IDS.filter((id) => id !== 'completion'),
    messages: {
      drift:
        '{count} variants of the system prompt: {list}. The model learns to behave as trained behind the exact prompt; if the others are slips, give all rows the same one, and use that one later.',
    },
    docs: {
      why: 'A model is tuned to the system prompt of its examples. A second spelling, or rows without it, weaken that, and nobody sees a trailing space.',
      fix: 'Give all rows the same system prompt, to the character. Nothing is wrong with several prompts that are meant.',
      sources: [
        'Microsoft fine-tuning skill, validate_sft.py: warns about more than one system prompt, as read 2026-11-21',
        'OpenAI community, thread 541674 (2023)',
      ],
      bad: [
        { title: 'a trailing space', file: rows((index) => (index === 7 ? `${prompt} ` : prompt)) },
        { title: 'a row without it', file: rows((index) => (index === 3 ? undefined : prompt)) },
      ],
      good: [
        { title: 'the same everywhere', file: rows(() => prompt) },
        { title: 'one for every row', file: rows((index) => `${prompt} Tour ${index + 1} is sold out.`) },
        { title: 'two kinds of rows', file: rows((index) => (index % 2 ? prompt : 'You rent bicycles.')) },
      ],
    },
  },
  uses: 'rows',
  tells: ['systemPrompts'],
  start: (): State => startSample(MOST),
  example(example, _context, state) {
    const { fingerprint, place } = example;
    if (fingerprint === undefined || example.conversations.length === 0) return;
    const { system } = fingerprint;
    const key = system === undefined ? '' : `${system.high.toString(36)}-${system.low.toString(36)}`;
    addToSample(
      state,
      key,
      () => ({ rows: 0, first: place, plain: plainHash(systemText(example) ?? '') }),
      (variant) => {
        variant.rows++;
      },
    );
  },
  merge(earlier, later) {
    mergeSamples(earlier, later, (a, b) => ({
      ...a,
      rows: a.rows + b.rows,
      first: comparePlaces(a.first, b.first) <= 0 ? a.first : b.first,
    }));
    return earlier;
  },
  finish(state, context) {
    const { report, readAgain, tell } = context;
    const entries = [...sampledEntries(state)];
    const isComplete = state.limit === undefined;
    const variants = entries
      .map(([key, variant]) => ({ ...variant, isNone: key === '' }))
      .sort((a, b) => b.rows - a.rows || comparePlaces(a.first, b.first));
    const total = variants.reduce((sum, each) => sum + each.rows, 0);
    if (entries.length > 0) tell({ systemPrompts: toldVariants(variants, isComplete, context) });
    if (!isComplete || variants.length < 2) return;
    const [top, ...others] = variants;
    if (top === undefined || total < FEWEST_ROWS) return;
    const isTwin = ({ plain, isNone }: PromptVariant) =>
      variants.filter((each) => !isNone && !each.isNone && each.plain === plain).length > 1;
    const isDrift = top.rows >= total * SHARE && variants.length <= MOST_DRIFTING;
    const odd = isDrift ? others : others.filter(isTwin);
    const [head, ...more] = odd;
    if (head === undefined) return;
    report({
      messageId: 'drift',
      data: { count: variants.length, list: variantList(isDrift ? variants : variants.filter(isTwin), readAgain) },
      place: head.first,
      occurrences: odd.reduce((sum, each) => sum + each.rows, 0),
      related: more.slice(0, 2).map(({ first }) => ({ message: 'another one here', place: first })),
    });
  },
});
