import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';

const row = (messages: string) =>
  `{"input":{"messages":[${messages}]},"preferred_output":[{"role":"assistant","content":"Then take the tram at 9:40."}],"non_preferred_output":[{"role":"assistant","content":"There are several trams."}]}`;

export default defineRule({
  meta: {
    id: 'dpo-multi-turn',
    summary: 'The input of a preference pair holds earlier turns, which are not trained.',
    group: 'preference',
    severity: 'warning',
    effect: 'quality',
    formats: ['dpo'],
    messages: {
      turns:
        '{count|input holds|inputs hold} earlier answers of the assistant: preference training works on one turn, the two outputs, and reads and bills earlier turns only as context. If their answers matter, make pairs of them too.',
    },
    docs: {
      why: '"Currently, we only train on one-turn conversations for each example": of a longer conversation only the last answer is compared. What the assistant said before is context, and billed.',
      fix: 'Nothing, if the earlier turns are meant as context. Else write one pair per turn, or shorten the input to what the answer needs.',
      sources: ['OpenAI direct preference optimization guide, "we only train on one-turn conversations" (2026-07-15)'],
      bad: [
        row(
          '{"role":"user","content":"How do I get to the zoo?"},{"role":"assistant","content":"By tram or by bus."},{"role":"user","content":"By tram, please."}',
        ),
      ],
      good: [
        row('{"role":"user","content":"How do I get to the zoo by tram?"}'),
        {
          title: 'a call and its result are part of the turn',
          file: row(
            '{"role":"user","content":"How do I get to the zoo?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"route","arguments":"{}"}}]},{"role":"tool","tool_call_id":"call_1","content":"tram 9:40"}',
          ),
        },
      ],
    },
  },
  start: startFold,
  example({ conversations, place }, _context, fold) {
    let answered: string | undefined;
    for (const { role, pointer } of conversations.find(({ kind }) => kind === 'input')?.messages ?? []) {
      if (role === 'assistant') answered ??= pointer;
      if (role !== 'user' || answered === undefined) continue;
      addToFold(fold, place, answered);
      return;
    }
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'turns', data: { count: fold.count }, ...foldedAt(fold) });
  },
});
