import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { defineRule } from '../src/engine/rule.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';

export default defineRule({
  meta: {
    id: 'arguments-as-text',
    summary: 'Arguments of calls are text where the trainer wants objects.',
    group: 'provider',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    messages: {
      text: '{count|row holds|rows hold} the arguments of calls as text, and {provider} wants an object: {becomes}. Write the object itself; tunelint convert does it.',
    },
    docs: {
      why: 'The trainer writes the arguments into the training text as JSON. Text is then encoded a second time, or printed in quotation marks, and the model learns to answer calls with an escaped string.',
      fix: 'Write the arguments as an object. `tunelint convert` does it and keeps every number as it is written.',
      sources: [
        'TRL, docs/source/dataset_formats.md and trl/data_utils.py (f2cd577, 2026-07-24)',
        'LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18)',
      ],
      bad: [
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"order_state","arguments":"{\\"order\\":7}"}}]}],"tools":[{"type":"function","function":{"name":"order_state","parameters":{"type":"object","properties":{"order":{"type":"integer"}}}}}]}',
          options: { profile: 'trl' },
        },
      ],
      good: [
        {
          file: '{"messages":[{"role":"user","content":"Is order 7 out?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"order_state","arguments":{"order":7}}}]}],"tools":[{"type":"function","function":{"name":"order_state","parameters":{"type":"object","properties":{"order":{"type":"integer"}}}}}]}',
          options: { profile: 'trl' },
        },
      ],
    },
  },
  start: startFold,
  example({ conversations, place }, { profile }, fold) {
    if (profile.contract?.objectArguments === undefined) return;
    for (const { messages } of conversations) {
      const call = messages.flatMap(toolCallsOf).find((each) => typeof each.arguments === 'string');
      if (call !== undefined) return addToFold(fold, place, call.argumentsPointer);
    }
  },
  merge: mergeFolds,
  finish(fold, { profile, report }) {
    const becomes = profile.contract?.objectArguments?.value ?? '';
    const data = { count: fold.count, provider: profile.title, becomes };
    if (fold.count > 0) report({ messageId: 'text', data, ...foldedAt(fold) });
  },
});
