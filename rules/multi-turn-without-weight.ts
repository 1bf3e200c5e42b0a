import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { type Conversation, SUPERVISED_CHAT } from '../src/format/example.ts';

export default defineRule({
  meta: {
    id: 'multi-turn-without-weight',
    summary: 'Conversations with several answers use no weight, so that all answers are trained.',
    group: 'weight',
    severity: 'info',
    effect: 'quality',
    formats: SUPERVISED_CHAT,
    messages: {
      turns:
        '{count|row holds|rows hold} several answers and no weight: all of them are trained, also early ones that the user corrects later. Give answers that should not be learned weight 0.',
    },
    docs: {
      why: 'By default every assistant message of an example is trained. In real conversations the early answers are often those that went wrong.',
      fix: 'Nothing, if all answers are good. Else give the bad ones `"weight": 0`.',
      sources: ['OpenAI fine-tuning guide, "Multi-turn chat examples" (2024-12)'],
      bad: [
        '{"messages":[{"role":"user","content":"When is checkout?"},{"role":"assistant","content":"At noon."},{"role":"user","content":"On Sundays too?"},{"role":"assistant","content":"On Sundays at two."}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"When is checkout?"},{"role":"assistant","content":"At noon.","weight":0},{"role":"user","content":"On Sundays too?"},{"role":"assistant","content":"On Sundays at two."}]}',
        '{"messages":[{"role":"user","content":"When is checkout?"},{"role":"assistant","content":"At noon."}]}',
      ],
    },
  },
  start: startFold,
  example({ conversations, place }, _context, fold) {
    for (const conversation of conversations) {
      if (answersAfterUsers(conversation) < 2) continue;
      if (conversation.messages.some(({ message }) => Object.hasOwn(message, 'weight'))) continue;
      addToFold(fold, place, conversation.pointer);
    }
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'turns', data: { count: fold.count }, ...foldedAt(fold) });
  },
});

/** How often the assistant answers a user; a tool call and the answer after its result are one turn. */
function answersAfterUsers({ messages }: Conversation): number {
  let answers = 0;
  let asked = false;
  for (const { role } of messages) {
    if (role === 'user') asked = true;
    if (role !== 'assistant' || !asked) continue;
    answers++;
    asked = false;
  }
  return answers;
}
