import { defineRule } from '../src/engine/rule.ts';
import { isObject } from '../src/format/is-object.ts';
import { pointerInWords } from '../src/format/pointer.ts';

export default defineRule({
  meta: {
    id: 'sharegpt-call',
    summary: 'A call or the list of tools in a ShareGPT row is not the JSON that the trainer reads.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    formats: ['sharegpt', 'sharegpt-preference'],
    messages: {
      call: '{where} is no JSON of a call: the trainer stops with an error. Write an object with name and arguments, or a list of those.',
      arguments:
        '{where} holds its arguments as text: they are encoded a second time, and the model learns an escaped string. Write an object.',
      tools: '{where} is no JSON list of functions: the trainer stops with an error. Write the list as JSON text.',
    },
    variants: { arguments: { severity: 'warning', effect: 'quality' } },
    docs: {
      why: 'Calls and definitions are JSON in a string here. The trainer reads it when it loads the data, and ends the run where it cannot.',
      fix: 'Write a call as `{"name": "order_state", "arguments": {"order": 7}}`, and `tools` as the JSON text of the list of definitions.',
      sources: ['LLaMA-Factory, src/llamafactory/data/formatter.py and tool_utils.py (ff6d4d1, 2026-08-18)'],
      bad: [
        {
          file: '{"conversations":[{"from":"human","value":"Is order 7 out?"},{"from":"function_call","value":"order_state(order=7)"},{"from":"observation","value":"sent"},{"from":"gpt","value":"Yes."}]}',
          options: { profile: 'llamafactory' },
        },
        {
          file: '{"conversations":[{"from":"human","value":"Is order 7 out?"},{"from":"function_call","value":"{\\"name\\":\\"order_state\\",\\"arguments\\":\\"{}\\"}"}]}',
          options: { profile: 'llamafactory' },
        },
        {
          file: '{"conversations":[{"from":"human","value":"Is order 7 out?"},{"from":"gpt","value":"Yes."}],"tools":"order_state(order)"}',
          options: { profile: 'llamafactory' },
        },
      ],
      good: [
        {
          file: '{"conversations":[{"from":"human","value":"Is order 7 out?"},{"from":"function_call","value":"<think>Look it up.</think>{\\"name\\":\\"order_state\\",\\"arguments\\":{\\"order\\":7}}"}],"tools":"[{\\"name\\":\\"order_state\\",\\"parameters\\":{\\"type\\":\\"object\\",\\"properties\\":{}}}]"}',
          options: { profile: 'llamafactory' },
        },
      ],
    },
  },
  example({ value }, { report }) {
    const list: readonly unknown[] = Array.isArray(value['conversations']) ? value['conversations'] : [];
    for (const [index, turn] of list.entries()) {
      if (!isObject(turn) || turn['from'] !== 'function_call' || typeof turn['value'] !== 'string') continue;
      const at = `/conversations/${index}/value`;
      const calls = [parsed(turn['value'].replace(/^\s*<think>.*?<\/think>/s, ''))].flat();
      const data = { where: pointerInWords(at) };
      if (!calls.every((call) => isObject(call) && typeof call['name'] === 'string'))
        report({ messageId: 'call', data, at });
      else if (calls.some((call) => isObject(call) && typeof call['arguments'] === 'string'))
        report({ messageId: 'arguments', data, at });
    }
    const { tools } = value;
    if (typeof tools === 'string' && tools.trim() !== '' && !Array.isArray(parsed(tools)))
      report({ messageId: 'tools', data: { where: 'tools' }, at: '/tools' });
  },
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
