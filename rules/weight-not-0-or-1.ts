import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Conversation, Example } from '../src/format/example.ts';
import { pointerInWords, pointerTokens } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { locator } from '../src/read/locate.ts';

/** A weight that is not simply `0` or `1`; only then the text is parsed with positions. */
const SPELLED_OTHERWISE = /"weight"\s*:\s*(?:-|[01][.eE]|[2-9])/;
/** Longest line that is parsed a second time for how its numbers are spelled. */
const LONGEST = 1_000_000;

export default defineRule({
  meta: {
    id: 'weight-not-0-or-1',
    summary: 'The weight of an assistant message is neither 0 nor 1.',
    group: 'weight',
    severity: 'error',
    effect: 'rejected',
    variants: { spelling: { severity: 'info', effect: 'quality' } },
    messages: {
      value:
        '{where} is {actual}: only the numbers 0 (not trained) and 1 (trained) exist, and the service refuses the file. {advice}',
      spelling:
        '{count|row spells|rows spell} a weight as 1.0, 0.0 or -0: the reference asks for the whole numbers 0 and 1. Whether other spellings pass is not known; write 0 or 1.',
    },
    docs: {
      why: '`weight` is a switch, not a scale: 0 keeps an assistant message as context, 1 trains it. Fractions, texts, true, false and null are refused.',
      fix: 'Write 0 or 1, or leave the key out (then it is 1).',
      sources: [
        'OpenAI API reference, FineTuneChatCompletionRequestAssistantMessage: "enum: [0, 1]" (openai-openapi manual_spec f7f4b05, 2025-07-04)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Reset my password."},{"role":"assistant","content":"I have sent you a link.","weight":0.5}]}',
        '{"messages":[{"role":"user","content":"Reset my password."},{"role":"assistant","content":"I have sent you a link.","weight":"1"}]}',
        '{"messages":[{"role":"user","content":"Reset my password."},{"role":"assistant","content":"I have sent you a link.","weight":1.0}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Reset my password."},{"role":"assistant","content":"Sure.","weight":0},{"role":"user","content":"And?"},{"role":"assistant","content":"I have sent you a link.","weight":1}]}',
      ],
    },
  },
  schemaFailure({ pointer, value }, _example, { report }) {
    const advice = adviceFor(value);
    const fixable = meantWeight(value) === undefined ? {} : ({ fixable: 'safe' } as const);
    const data = { where: pointerInWords(pointer), actual: quote(value), advice };
    report({ messageId: 'value', data, at: pointer, ...fixable });
  },
  start: startFold,
  example({ text, conversations, place, format }, _context, fold) {
    if (format === 'rft' || text.length > LONGEST || !conversations.some(hasWeight) || !SPELLED_OTHERWISE.test(text))
      return;
    let tree: Node | undefined;
    for (const { kind, messages } of conversations) {
      if (kind !== 'messages' && kind !== 'input') continue;
      for (const { message, role, pointer } of messages) {
        const { weight } = message;
        if (role !== 'assistant' || (weight !== 0 && weight !== 1)) continue;
        tree ??= parseTree(text);
        const at = `${pointer}/weight`;
        const node =
          tree &&
          findNodeAtLocation(
            tree,
            pointerTokens(at).map((token) => (/^\d+$/.test(token) ? Number(token) : token)),
          );
        if (node === undefined || text.slice(node.offset, node.offset + node.length) === String(weight + 0)) continue;
        addToFold(fold, place, at);
        return;
      }
    }
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0)
      report({ messageId: 'spelling', data: { count: fold.count }, ...foldedAt(fold), fixable: 'safe' });
  },
  repair({ line: { text }, example }) {
    const find = locator(text);
    return weightsOf(example).flatMap(({ weight, at }) => {
      const value = find(at, 'value', true);
      const meant = meantWeight(weight);
      if (value === undefined || meant === undefined || text.slice(value.start, value.end) === meant) return [];
      const messageId = weight === 0 || weight === 1 ? 'spelling' : 'value';
      return [{ messageId, title: `Write ${meant}`, safety: 'safe', edits: [{ at, text: meant }] }];
    });
  },
});

function adviceFor(value: unknown): string {
  if (value === '0' || value === '1') return 'Remove the quotes.';
  if (value === true || value === false) return `Write ${value ? 1 : 0}.`;
  if (value === null) return 'Leave the key out.';
  return 'Choose one of the two: a message cannot be trained a little.';
}

function hasWeight({ messages }: Conversation): boolean {
  return messages.some(({ message }) => message['weight'] !== undefined);
}

/** The number that a weight was meant to be, when there is no doubt. */
function meantWeight(value: unknown): '0' | '1' | undefined {
  if (value === 0 || value === '0' || value === false) return '0';
  return value === 1 || value === '1' || value === true ? '1' : undefined;
}

function weightsOf(example: Example | undefined): { readonly weight: unknown; readonly at: string }[] {
  if (example === undefined || example.format === 'rft') return [];
  return example.conversations
    .filter(({ kind }) => kind === 'messages' || kind === 'input')
    .flatMap(({ messages }) => messages)
    .filter(({ message, role }) => role === 'assistant' && message['weight'] !== undefined)
    .map(({ message, pointer }) => ({ weight: message['weight'], at: `${pointer}/weight` }));
}
