import { addToFold, type Fold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import {
  addToKeyedFolds,
  type KeyedFolds,
  keyedFoldsInOrder,
  mergeKeyedFolds,
  startKeyedFolds,
} from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Example } from '../src/format/example.ts';
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
        '{"messages":[{"role":"user","content":"Cancel my plan.","tool_calls":null},{"role":"assistant","content":"Done. It ends on 30 June."}]}',
        '{"messages":[{"role":"user","content":"Cancel my plan.","timestamp":1718000000},{"role":"assistant","content":"Done. It ends on 30 June."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Cancel my plan.","name":null},{"role":"assistant","content":"Done. It ends on 30 June.","refusal":null,"audio":null,"tool_calls":null,"function_call":null}]}',
      ],
    },
  },
  start: (): State => ({ unknown: startKeyedFolds(), nulls: startFold() }),
  example(example, _context, state) {
    for (const { key, role, at, isNull } of unknownKeys(example)) {
      if (isNull) addToFold(state.nulls, example.place, at);
      else addToKeyedFolds(state.unknown, `${role}/${key.slice(0, KEPT)}`, example.place, at);
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
      report({ messageId: 'nulls', data: { count: nulls.count }, ...foldedAt(nulls), target: 'key', fixable: 'safe' });
  },
  repair({ example }) {
    return unknownKeys(example).flatMap(({ at, isNull }) => {
      const edits = [{ remove: at }];
      return isNull ? [{ messageId: 'nulls', title: 'Delete the null key', safety: 'safe', edits }] : [];
    });
  },
});

interface UnknownKey {
  readonly key: string;
  readonly role: string;
  readonly at: string;
  readonly isNull: boolean;
}

const NONE: readonly never[] = [];

function unknownKeys(example: Example | undefined): readonly UnknownKey[] {
  let found: UnknownKey[] | undefined;
  for (const { messages } of example?.conversations ?? NONE) {
    for (const { message, role, pointer } of messages) {
      const known = role === undefined ? undefined : MESSAGE_KEYS.get(role);
      if (role === undefined || known === undefined) continue;
      let misspelt: ReadonlySet<string> | undefined;
      for (const key of Object.keys(message)) {
        if (known.has(key) || key === 'weight') continue;
        misspelt ??= misspeltMessageKeys(message, role);
        if (misspelt.has(key)) continue;
        found ??= [];
        found.push({ key, role, at: `${pointer}/${pointerToken(key)}`, isNull: message[key] === null });
      }
    }
  }
  return found ?? NONE;
}
