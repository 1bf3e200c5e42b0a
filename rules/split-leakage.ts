import { addToFold, type Fold, mergeFolds, startFold } from '../src/engine/fold.ts';
import { addToSample, type HashSample, mergeSamples, sampledEntries, startSample } from '../src/engine/hash-sample.ts';
import { comparePlaces } from '../src/engine/place.ts';
import { defineRule } from '../src/engine/rule.ts';
import { canonicalHash } from '../src/format/canonical-hash.ts';
import { promptOf } from '../src/format/prompt-of.ts';
import { quote } from '../src/format/quote.ts';

interface Asked {
  rows: Fold;
  /** Hashes of the whole examples that ask this, the smallest few. */
  examples: string[];
}

const KEPT_EXAMPLES = 8;
const SHOWN_PAIRS = 3;

export default defineRule({
  meta: {
    id: 'split-leakage',
    summary: 'The validation file repeats examples or prompts of the training file.',
    group: 'dataset',
    severity: 'warning',
    effect: 'quality',
    messages: {
      leak: '{count|prompt|prompts} of the validation file {file} also {verb} in the training file, {same} of them with the same answer: validation then measures memory, not skill. Remove them from one of the files.',
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
  start: (): HashSample<Asked> => startSample(),
  example(example, _context, sample) {
    const prompt = promptOf(example);
    if (prompt === undefined) return;
    const whole = canonicalHash(example.value);
    addToSample(
      sample,
      canonicalHash(prompt),
      () => ({ rows: startFold(), examples: [] }),
      (asked) => {
        addToFold(asked.rows, example.place);
        asked.examples = smallest([...asked.examples, whole]);
      },
    );
  },
  merge: (earlier, later) =>
    mergeSamples(earlier, later, (a, b) => ({
      rows: mergeFolds(a.rows, b.rows),
      examples: smallest([...a.examples, ...b.examples]),
    })),
  finish(sample, { report, validation }) {
    const trained = sampledEntries(sample);
    for (const { name, state } of validation) {
      if (!isSample(state)) continue;
      const pairs = [];
      for (const [hash, asked] of sampledEntries(state)) {
        const here = trained.get(hash);
        const [first] = here?.rows.first ?? [];
        const [there] = asked.rows.first;
        if (here === undefined || first === undefined || there === undefined) continue;
        const same = asked.examples.some((example) => here.examples.includes(example));
        pairs.push({ here: first.place, there: there.place, same });
      }
      pairs.sort((a, b) => comparePlaces(a.here, b.here));
      const [head] = pairs;
      if (head === undefined) continue;
      const related = pairs
        .slice(0, SHOWN_PAIRS)
        .flatMap(({ here, there, same }, index) => [
          ...(index === 0 ? [] : [{ message: 'also here', place: here }]),
          { message: same ? 'the same example for validation' : 'the same prompt for validation', place: there },
        ]);
      const same = pairs.filter((pair) => pair.same).length;
      const data = { count: pairs.length, file: quote(name), verb: pairs.length === 1 ? 'stands' : 'stand', same };
      report({ messageId: 'leak', data, place: head.here, occurrences: pairs.length, related });
    }
  },
});

function smallest(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].sort().slice(0, KEPT_EXAMPLES);
}

function isSample(state: unknown): state is HashSample<Asked> {
  return typeof state === 'object' && state !== null && 'entries' in state;
}
