import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { isFunctionName } from '../src/format/function-name.ts';
import { nearest } from '../src/format/nearest.ts';
import { quote } from '../src/format/quote.ts';
import { declaredToolsOf } from '../src/format/tool-calls.ts';
import { callsOfExample } from '../src/tool-schema/calls-of-example.ts';

const parameters = { type: 'object', properties: { ticket: { type: 'string' } }, required: ['ticket'] };
const tools = ['close_ticket', 'assign_ticket'].map((name) => ({ type: 'function', function: { name, parameters } }));
const example = (name: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: 'Ticket 4711 is solved, thanks!' },
      {
        role: 'assistant',
        tool_calls: [{ id: 'call_close', type: 'function', function: { name, arguments: '{"ticket":"4711"}' } }],
      },
    ],
    tools,
  });

/** Names looked up and typos told per record, which may hold thousands of calls and tools; the rest is only counted. */
const MOST_LOOKUPS = 100;
const MOST_TYPOS = 20;

export default defineRule({
  meta: {
    id: 'undeclared-tool',
    summary: 'A call names a tool that its row does not declare.',
    group: 'tools',
    severity: 'info',
    effect: 'quality',
    everywhere: true,
    formats: FORMATS_WITH_CALLS,
    messages: {
      typo: '{name} is not among the declared tools. Did you mean {near}? The model learns to call a tool that does not exist; correct the name.',
      undeclared:
        '{count|row calls|rows call} a tool that the row does not declare. That is legal and saves tokens, but nobody can check the call; declare the tool if it was forgotten.',
    },
    docs: {
      why: 'A name that is not among the declared tools is often a typo or a leftover of a rename, and the model learns to call what does not exist. It can also be meant: leaving definitions out saves tokens, so this is only a note. Rows that declare no tools at all are not looked at.',
      fix: 'Correct the name, or declare the tool. The `azure` profile warns, because its preprocessing wants the called tools declared.',
      sources: [
        'OpenAI fine-tuning guide, older edition, tool calling, 2024-12-18',
        'microsoft-foundry/fine-tuning, script that turns agent traces into training rows, read 2026-11-21',
      ],
      bad: [example('close_tickets'), example('escalate')],
      good: [example('close_ticket')],
    },
  },
  start: startFold,
  example(example, { report }, fold) {
    let names: ReadonlySet<string> | undefined;
    const meant = new Map<string, string | undefined>();
    let typos = 0;
    let counted = false;
    for (const { call } of callsOfExample(example)) {
      if (call.name === undefined) continue;
      names ??= new Set(declaredToolsOf(example).flatMap(({ name }) => (name === undefined ? [] : [name])));
      if (names.size === 0) return;
      // The schema speaks about names that no function may have.
      if (names.has(call.name) || !isFunctionName(call.name)) continue;
      if (!meant.has(call.name) && meant.size < MOST_LOOKUPS) meant.set(call.name, nearest(call.name, names));
      const near = meant.get(call.name);
      if (near !== undefined && !isFunctionName(near)) continue;
      if (near !== undefined && typos++ < MOST_TYPOS) {
        report({ messageId: 'typo', at: call.namePointer, data: { name: quote(call.name), near: quote(near) } });
      } else if (!counted) {
        counted = true;
        addToFold(fold, example.place, call.namePointer);
      }
    }
  },
  merge: mergeFolds,
  finish(fold, { report }) {
    if (fold.count > 0) report({ messageId: 'undeclared', data: { count: fold.count }, ...foldedAt(fold) });
  },
});
