import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { type Example, SUPERVISED_CHAT } from '../src/format/example.ts';
import { misspeltTopLevelKeys, requiredKeys, topLevelKeys } from '../src/format/known-keys.ts';
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
    for (const key of unknownKeys(example)) {
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
      const where = { ...foldedAt(fold), target: 'key', fixable: 'unsafe' } as const;
      if (preference && BESIDE_INPUT.has(name)) report({ messageId: 'besideInput', data, ...where });
      else if (REQUEST_PARAMETERS.has(name)) report({ messageId: 'parameter', data, ...where });
      else {
        const { fixable, ...place } = where;
        const advice = adviceFor(name, preference);
        const repaired = advice === REMOVE ? { fixable } : {};
        report({ messageId: 'unknown', data: { ...data, advice }, ...place, ...repaired });
      }
    }
  },
  repair({ example }) {
    // A misspelt key, or the system prompt, is not thrown away.
    return unknownKeys(example).flatMap((key) => {
      const preference = example?.format === 'dpo';
      if (key === 'system' || nearest(key, topLevelKeys(preference ? 'dpo' : 'chat')) !== undefined) return [];
      const besideInput = preference && BESIDE_INPUT.has(key);
      const messageId = besideInput ? 'besideInput' : REQUEST_PARAMETERS.has(key) ? 'parameter' : 'unknown';
      const edits = [{ remove: `/${pointerToken(key)}` }];
      return [{ messageId, title: 'Delete the key', safety: 'unsafe', edits }] as const;
    });
  },
});

function adviceFor(key: string, preference: boolean): string {
  if (key === 'system') return 'Write it as a message of role system at the start of "messages".';
  const format = preference ? 'dpo' : 'chat';
  const meant = nearest(key, topLevelKeys(format));
  if (meant === undefined) return REMOVE;
  // Where a required key is missing, the schema says what was meant.
  if (requiredKeys(format).includes(meant))
    return `It is nearly "${meant}", which the row has too: keep one of the two.`;
  return `Did you mean "${meant}"? Else remove it.`;
}

const REMOVE = 'Remove it.';
const NONE: readonly never[] = [];

function unknownKeys(example: Example | undefined): readonly string[] {
  if (example === undefined) return NONE;
  const { format, value } = example;
  const known = topLevelKeys(format);
  if (known.has('messages') && !Object.hasOwn(value, 'messages')) return NONE;
  const keys = Object.keys(value).filter((key) => !known.has(key) && key !== 'weight');
  if (keys.length === 0) return NONE;
  const misspelt = misspeltTopLevelKeys(example);
  return keys.filter((key) => !misspelt.has(key));
}
