import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';
import { misspeltTopLevelKeys, topLevelKeys } from '../src/format/known-keys.ts';
import { nearest } from '../src/format/nearest.ts';
import { pointerToken } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { REQUEST_PARAMETERS } from '../src/format/request-parameters.ts';

const BESIDE_INPUT: ReadonlySet<string> = new Set(['tools', 'functions', 'parallel_tool_calls']);

/** Longer keys are cut before they become a key of the rule's state. */
const KEPT = 200;

export default defineRule({
  meta: {
    id: 'unknown-top-level-key',
    summary: 'A record has a top-level key that its format does not know.',
    group: 'messages',
    severity: 'error',
    effect: 'rejected',
    variants: {
      parameter: { severity: 'warning', effect: 'quality' },
      besideInput: { severity: 'warning', effect: 'lost' },
    },
    formats: [...SUPERVISED_CHAT, 'dpo', 'completion'],
    messages: {
      unknown:
        '{count|row has|rows have} the top-level key {key}, which the format does not know: the service refuses the file ("contains an extra …"). {advice}',
      parameter:
        '{count|row has|rows have} {key}, a parameter of API requests: it has no meaning in training data and may get the file refused. Remove it.',
      besideInput:
        '{count|row has|rows have} {key} beside "input": it belongs inside "input", where the model is shown it. Move it there.',
    },
    docs: {
      why: 'Published schemas leave records open, but the service does not: it answers `Example 1 contains an extra "weight".` and the job fails. Reinforcement examples are the exception: their extra keys are what the grader reads.',
      fix: 'Remove the key, or move what it says into a message. Notes about the data belong in a file of their own.',
      sources: [
        'Server message "Example 1 contains an extra \\"weight\\"." (recorded job, 2025-10)',
        'Server message "Example 536 contains an extra “tools”." (community.openai.com/t/966285, 2024-10)',
        'OpenAI API reference, FineTuneChatRequestInput (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Where is my parcel?"},{"role":"assistant","content":"It left Graz this morning."}],"source_agent":"tracking"}',
        '{"messages":[{"role":"user","content":"Where is my parcel?"},{"role":"assistant","content":"It left Graz this morning."}],"temperature":0.2}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Where is my parcel?"},{"role":"assistant","content":"It left Graz this morning."}],"tools":[],"parallel_tool_calls":true}',
        '{"messages":[{"role":"user","content":"Is clause 4 met? Answer yes or no."}],"compliant":"yes"}',
      ],
    },
  },
  start: startKeyedFolds,
  example(example, _context, folds) {
    const known = topLevelKeys(example.format);
    let misspelt: ReadonlySet<string> | undefined;
    for (const key of Object.keys(example.value)) {
      if (known.has(key) || key === 'weight') continue;
      misspelt ??= misspeltTopLevelKeys(example);
      if (misspelt.has(key)) continue;
      if (known.has('messages') && !Object.hasOwn(example.value, 'messages')) continue;
      addToKeyedFolds(
        folds,
        `${example.format === 'dpo' ? 'dpo' : ''}/${key.slice(0, KEPT)}`,
        example.place,
        `/${pointerToken(key)}`,
      );
    }
  },
  merge: mergeKeyedFolds,
  finish(folds, { report }) {
    for (const [entry, fold] of keyedFoldsInOrder(folds)) {
      const slash = entry.indexOf('/');
      const preference = slash > 0;
      const name = entry.slice(slash + 1);
      const data = { count: fold.count, key: quote(name) };
      const where = { ...foldedAt(fold), target: 'key' } as const;
      if (preference && BESIDE_INPUT.has(name)) report({ messageId: 'besideInput', data, ...where });
      else if (REQUEST_PARAMETERS.has(name)) report({ messageId: 'parameter', data, ...where });
      else report({ messageId: 'unknown', data: { ...data, advice: adviceFor(name, preference) }, ...where });
    }
  },
});

function adviceFor(key: string, preference: boolean): string {
  if (key === 'system') return 'Write it as a message of role system at the start of "messages".';
  const meant = nearest(key, topLevelKeys(preference ? 'dpo' : 'chat'));
  return meant === undefined ? 'Remove it.' : `Did you mean "${meant}"? Else remove it.`;
}
