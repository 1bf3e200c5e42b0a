import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Example } from '../src/format/example.ts';
import { MESSAGE_KEYS } from '../src/format/known-keys.ts';

export default defineRule({
  meta: {
    id: 'weight-on-non-assistant',
    summary: "A message that is not the assistant's has a weight.",
    group: 'weight',
    severity: 'warning',
    effect: 'quality',
    formats: ['chat', 'tools', 'functions', 'vision', 'dpo'],
    messages: {
      weight:
        '{count|message|messages} of role {role} with a weight: only assistant messages are trained, so it changes nothing and may be refused. Remove it.',
    },
    docs: {
      why: 'The reference defines `weight` for assistant messages only. Elsewhere it has no effect, and whether it is accepted is not documented.',
      fix: 'Remove the key. To keep an assistant message from being trained, set the weight on that message.',
      sources: [
        'OpenAI API reference, FineTuneChatCompletionRequestAssistantMessage (openai-openapi manual_spec f7f4b05, 2025-07-04)',
        'Together AI documentation, data preparation: weight on a user message (2026)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Is the museum free?","weight":0},{"role":"assistant","content":"On Sundays."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Is the museum free?"},{"role":"assistant","content":"On Sundays.","weight":1}]}',
      ],
    },
  },
  start: startKeyedFolds,
  example(example, _context, folds) {
    for (const { role, at } of weightsOf(example)) addToKeyedFolds(folds, role, example.place, at);
  },
  merge: mergeKeyedFolds,
  finish(folds, { report }) {
    for (const [role, fold] of keyedFoldsInOrder(folds)) {
      report({
        messageId: 'weight',
        data: { count: fold.count, role },
        ...foldedAt(fold),
        target: 'key',
        fixable: 'safe',
      });
    }
  },
  repair({ example }) {
    return weightsOf(example).map(({ at }) => {
      const edits = [{ remove: at }];
      return { messageId: 'weight', title: 'Delete the weight', safety: 'safe', edits };
    });
  },
});

const NONE: readonly never[] = [];

function weightsOf(example: Example | undefined): readonly { readonly role: string; readonly at: string }[] {
  let found: { role: string; at: string }[] | undefined;
  for (const { kind, messages } of example?.conversations ?? NONE) {
    if (kind !== 'messages' && kind !== 'input') continue;
    for (const { message, role, pointer } of messages) {
      if (role === undefined || role === 'assistant' || !MESSAGE_KEYS.has(role) || !Object.hasOwn(message, 'weight'))
        continue;
      found ??= [];
      found.push({ role, at: `${pointer}/weight` });
    }
  }
  return found ?? NONE;
}
