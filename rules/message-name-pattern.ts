import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';

const STRICT = /^[a-zA-Z0-9_-]{1,64}$/;
const NAMED: ReadonlySet<string | undefined> = new Set(['system', 'developer', 'user', 'assistant']);
/** Longer names are cut before they become a key of the rule's state. */
const KEPT = 100;

export default defineRule({
  meta: {
    id: 'message-name-pattern',
    summary: 'A message has a name that the chat API would not take.',
    group: 'messages',
    severity: 'warning',
    effect: 'quality',
    messages: {
      name: '{count|message has|messages have} the name {value}: the chat API has refused names with other characters than letters, digits, underscores and dashes, or longer than 64, and a model trained on it could not be called like that. Spell it plainly.',
    },
    docs: {
      why: 'The training validator is not known to look at names, but the chat API does: first `^[a-zA-Z0-9_-]+$`, later `^[^\\s<|\\\\/>]+$`. A name that the API refuses cannot be sent to the trained model.',
      fix: 'Use letters, digits, underscores and dashes, at most 64. Or leave the name out.',
      sources: [
        'Server message "Invalid \'messages[1].name\': string does not match pattern" (chat API; newer wording: community.openai.com/t/1356753, 2025)',
      ],
      bad: [
        '{"messages":[{"role":"user","name":"Ann Lee","content":"Which gate?"},{"role":"assistant","content":"Gate B12."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","name":"ann_lee","content":"Which gate?"},{"role":"assistant","content":"Gate B12."}]}',
      ],
    },
  },
  start: startKeyedFolds,
  example({ conversations, place }, _context, folds) {
    for (const { messages } of conversations) {
      for (const { message, role, pointer } of messages) {
        const name = message['name'];
        if (typeof name !== 'string' || !NAMED.has(role) || STRICT.test(name)) continue;
        addToKeyedFolds(folds, name.slice(0, KEPT), place, `${pointer}/name`);
      }
    }
  },
  merge: mergeKeyedFolds,
  finish(folds, { report }) {
    for (const [name, fold] of keyedFoldsInOrder(folds)) {
      report({ messageId: 'name', data: { count: fold.count, value: quote(name) }, ...foldedAt(fold) });
    }
  },
});
