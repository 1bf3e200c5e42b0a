import { foldedAt } from '../src/engine/fold.ts';
import { addToKeyedFolds, keyedFoldsInOrder, mergeKeyedFolds, startKeyedFolds } from '../src/engine/keyed-folds.ts';
import { defineRule } from '../src/engine/rule.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { textPartsOf } from '../src/format/text-parts.ts';

/** The one token that a server message names. */
const REFUSED = '<|fim_suffix|>';

/** Special tokens of published tokenizers, and markers of chat templates. */
const TOKENS: ReadonlySet<string> = new Set([
  REFUSED,
  ...[
    '<|endoftext|>',
    '<|fim_prefix|>',
    '<|fim_middle|>',
    '<|endofprompt|>',
    '<|im_start|>',
    '<|im_end|>',
    '<|im_sep|>',
  ],
  ...[
    '<|begin_of_text|>',
    '<|eot_id|>',
    '<|start_header_id|>',
    '<|end_header_id|>',
    '<start_of_turn>',
    '<end_of_turn>',
  ],
  ...['[INST]', '[/INST]', '<<SYS>>', '<</SYS>>'],
]);
/** Every candidate has one of them; looking for them is much faster. */
const BRACKETS = ['<', 'INST]'];
/** One of them is in every line that holds a token; escapes may hide anything. */
const SIGNS = [...BRACKETS, '\\u'];
const CANDIDATE = /<\|[a-z_]{2,20}\|>|<(?:start|end)_of_turn>|\[\/?INST\]|<<\/?SYS>>/g;

export default defineRule({
  meta: {
    id: 'special-token-in-content',
    summary: 'A text holds a special token or a chat template marker.',
    group: 'messages',
    severity: 'warning',
    effect: 'quality',
    variants: { refused: { severity: 'error', effect: 'rejected' } },
    messages: {
      refused:
        '{where} holds the special token {token}: the service refuses the file ("contains an invalid token"). Remove it.',
      token:
        '{count|message holds|messages hold} {token}, a special token or template marker: the service adds its own, so this is trained as plain text or refused. Remove it.',
    },
    docs: {
      why: 'Chat templates are applied by the service. A marker left in the text comes from another tool and teaches the model to write it. For `<|fim_suffix|>` the service is known to refuse the file; its full list is not published.',
      fix: 'Remove the markers. If they wrapped several turns, split the text into messages.',
      sources: [
        'Server message "Example 6174 message contains an invalid token: <|fim_suffix|>." (llmcomp issue 59, 2026-02-12)',
        'openai/tiktoken, openai_public.py: special tokens of cl100k_base and o200k_base (2025)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"<|im_start|>Summarise the ticket."},{"role":"assistant","content":"A refund was asked for."}]}',
        '{"messages":[{"role":"user","content":"Complete the line."},{"role":"assistant","content":"return total <|fim_suffix|> }"}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"What does <|pipe|> mean in our shell?"},{"role":"assistant","content":"Nothing: it is a typo for |."}]}',
      ],
    },
  },
  start: startKeyedFolds,
  example({ conversations, place, mayHold, text: line }, { report }, folds) {
    if (!mayHold.which(SIGNS).some((sign) => line.includes(sign))) return;
    for (const { messages } of conversations) {
      for (const message of messages) {
        const seen = new Set<string>();
        for (const { text, pointer } of textPartsOf(message)) {
          if (!BRACKETS.some((bracket) => text.includes(bracket))) continue;
          for (const [token] of text.matchAll(CANDIDATE)) {
            if (!TOKENS.has(token) || seen.has(token)) continue;
            seen.add(token);
            if (token !== REFUSED) addToKeyedFolds(folds, token, place, pointer);
            else
              report({
                messageId: 'refused',
                data: { where: pointerInWords(pointer), token: quote(token) },
                at: pointer,
                fixable: 'unsafe',
              });
          }
        }
      }
    }
  },
  merge: mergeKeyedFolds,
  finish(folds, { report }) {
    for (const [token, fold] of keyedFoldsInOrder(folds)) {
      report({
        messageId: 'token',
        data: { count: fold.count, token: quote(token) },
        ...foldedAt(fold),
        fixable: 'unsafe',
      });
    }
  },
  repair({ example }) {
    return (example?.conversations ?? []).flatMap(({ messages }) =>
      messages.flatMap(textPartsOf).flatMap(({ text, pointer }) => {
        const plain = text.replaceAll(CANDIDATE, (token) => (TOKENS.has(token) ? '' : token));
        if (plain === text) return [];
        const messageId = text.includes(REFUSED) ? 'refused' : 'token';
        const edits = [{ at: pointer, text: JSON.stringify(plain) }];
        return [{ messageId, title: 'Delete the token', safety: 'unsafe', edits }] as const;
      }),
    );
  },
});
