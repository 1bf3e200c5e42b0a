import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import {
  addToKeyedFolds,
  type KeyedFolds,
  keyedFoldsInOrder,
  mergeKeyedFolds,
  startKeyedFolds,
} from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { MESSAGE_KEYS, misspeltMessageKeys } from '../src/format/known-keys.ts';
import { nearest } from '../src/format/nearest.ts';
import { pointerToken } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';

interface State {
  unknown: KeyedFolds;
  nulls: Fold;
}

/** Longer keys are cut before they become a key of the rule's state. */
const KEPT = 200;

export default defineRule({
  meta: {
    id: 'unknown-message-key',
    summary: 'A message has a key that its role does not have.',
    group: 'messages',
    severity: 'warning',
    effect: 'quality',
    variants: { nulls: { severity: 'info' } },
    messages: {
      unknown:
        '{count|message|messages} of role {role} with the key {key}, which that role does not have: at best it is ignored, at worst the file is refused. {advice}',
      nulls:
        '{count|message|messages} with a null key that the role does not have: harmless noise of an export, usually. Leave the key out.',
    },
    docs: {
      why: 'Nothing under an unknown key is trained. Several checkers refuse such messages, and a misspelt key hides what was meant to be learned.',
      fix: 'Remove the key, or spell it as the message suggests. Content parts stay open: this rule does not look into them.',
      sources: [
        'OpenAI API reference, ChatCompletionRequestMessage (openai-openapi main f85dbe2, 2026-08-21)',
        'OpenAI cookbook, Chat_finetuning_data_prep.ipynb, check "message_unrecognized_key" (2e652704, read 2026-11-21)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Cancel my plan.","timestamp":1718000000},{"role":"assistant","content":"Done. It ends on 30 June."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Cancel my plan.","name":null},{"role":"assistant","content":"Done. It ends on 30 June.","refusal":null,"audio":null,"tool_calls":null,"function_call":null}]}',
      ],
    },
  },
  start: (): State => ({ unknown: startKeyedFolds(), nulls: startFold() }),
  example({ conversations, place }, _context, state) {
    for (const { messages } of conversations) {
      for (const { message, role, pointer } of messages) {
        const known = role === undefined ? undefined : MESSAGE_KEYS.get(role);
        if (role === undefined || known === undefined) continue;
        let misspelt: ReadonlySet<string> | undefined;
        for (const key of Object.keys(message)) {
          if (known.has(key) || key === 'weight') continue;
          misspelt ??= misspeltMessageKeys(message, role);
          if (misspelt.has(key)) continue;
          const at = `${pointer}/${pointerToken(key)}`;
          if (message[key] === null) addToFold(state.nulls, place, at);
          else addToKeyedFolds(state.unknown, `${role}/${key.slice(0, KEPT)}`, place, at);
        }
      }
    }
  },
  merge: (earlier, later) => ({
    unknown: mergeKeyedFolds(earlier.unknown, later.unknown),
    nulls: mergeFolds(earlier.nulls, later.nulls),
  }),
  finish({ unknown, nulls }, { report }) {
    for (const [entry, fold] of keyedFoldsInOrder(unknown)) {
      const slash = entry.indexOf('/');
      const role = entry.slice(0, slash);
      const key = entry.slice(slash + 1);
      const meant = nearest(key, MESSAGE_KEYS.get(role) ?? []);
      const advice = meant === undefined ? 'Remove it.' : `Did you mean "${meant}"?`;
      const data = { count: fold.count, role, key: quote(key), advice };
      report({ messageId: 'unknown', data, ...foldedAt(fold), target: 'key' });
    }
    if (nulls.count > 0)
      report({ messageId: 'nulls', data: { count: nulls.count }, ...foldedAt(nulls), target: 'key' });
  },
});
