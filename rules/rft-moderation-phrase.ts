import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { textPartsOf } from '../src/format/text-parts.ts';

const row = (request: string) => `{"messages":[{"role":"user","content":"${request}"}],"reference_answer":"12"}`;

/** What asks a model to write down its reasoning, in lower case. */
const PHRASES: readonly string[] = [
  'chain of thought',
  'chain-of-thought',
  'step by step reasoning',
  'step-by-step reasoning',
  'show your reasoning',
  'show your thinking',
  'show all your work',
  'reveal your reasoning',
  'explain your reasoning',
  'explain your thought process',
  'think out loud',
  'think step by step',
  'internal monologue',
  'hidden reasoning',
  'reasoning trace',
];

export default defineRule({
  meta: {
    id: 'rft-moderation-phrase',
    summary:
      'A reinforcement prompt asks for the chain of thought, which moderation may take for reasoning extraction.',
    group: 'reinforcement',
    severity: 'off',
    effect: 'quality',
    formats: ['rft'],
    messages: {
      phrase:
        '{count|example says|examples say} "{phrase}": Azure has blocked whole files whose prompts ask a reasoning model for its chain of thought. If the job ends with "unsafe training file", ask for the answer only.',
    },
    docs: {
      why: 'Azure checks training files with a moderation model and blocks the whole file when too many examples are flagged, without naming them. For reasoning models one of the categories is "model reasoning extraction": prompts that ask the model to write down how it thinks. Such phrases are harmless by themselves; the rule shows where to look first. It knows English phrases only.',
      fix: 'Ask for the result and its form, not for the thinking. Reasoning models think without being asked.',
      sources: [
        'Server message "blocked because too many examples were flagged … with respect to model reasoning extraction" (public log of a job on Azure, 2026-07-26)',
        'Microsoft fine-tuning skill, validate_rft.py: risky phrases, as read 2026-11-21',
      ],
      bad: [row('How many eggs are in a dozen? Show your chain of thought.')],
      good: [row('How many eggs are in a dozen? Answer with a number.')],
    },
  },
  start: startKeyedFolds,
  example({ conversations, place }, _context, folds) {
    for (const { messages } of conversations) {
      for (const message of messages) {
        for (const { text, pointer } of textPartsOf(message)) {
          const lower = text.toLowerCase();
          for (const phrase of PHRASES) if (lower.includes(phrase)) addToKeyedFolds(folds, phrase, place, pointer);
        }
      }
    }
  },
  merge: mergeKeyedFolds,
  finish(folds, { report }) {
    for (const [phrase, fold] of keyedFoldsInOrder(folds)) {
      report({ messageId: 'phrase', data: { count: fold.count, phrase }, ...foldedAt(fold) });
    }
  },
});
