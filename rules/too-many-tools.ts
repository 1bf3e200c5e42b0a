import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { isObject } from '../src/format/is-object.ts';

const messages = [
  { role: 'user', content: 'Is the kiln at station 12 hot?' },
  { role: 'assistant', content: 'Yes, it reads 1,240 degrees.' },
];
const stations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `read_station_${index + 1}` }));
const tools = (count: number) => stations(count).map((definition) => ({ type: 'function', function: definition }));

export default defineRule({
  meta: {
    id: 'too-many-tools',
    summary: 'A row declares more tools than the service takes.',
    group: 'tools',
    severity: 'warning',
    effect: 'rejected',
    everywhere: true,
    variants: { functions: { severity: 'error' } },
    formats: FORMATS_WITH_CALLS,
    messages: {
      tools:
        'The row declares {count} tools, and the documented limit is {limit}. Every one of them is billed in every row; declare only the tools that belong to the example.',
      functions:
        'The row declares {count} functions, and the API refuses more than {limit}. Declare only those that belong to the example.',
    },
    docs: {
      why: 'The deprecated `functions` list is limited to 128 entries by its schema. For `tools` the reference said "a max of 128 functions are supported" until 2025, and Azure documents the same number. All definitions are tokens of the example: they are billed and they count towards its length.',
      fix: 'Declare the tools that the example calls, and a few that it could have called.',
      sources: [
        'OpenAI API reference, CreateChatCompletionRequest.functions maxItems 128 (openai-openapi f85dbe2, 2026-08-21)',
        'OpenAI API reference, “A max of 128 functions are supported” (openai-openapi 9a72a42, 2025-05-20)',
        'Azure OpenAI “Quotas and limits”, 2026-02-17',
      ],
      bad: [{ title: '129 tools', file: JSON.stringify({ messages, tools: tools(129) }) }],
      good: [{ title: '128 tools', file: JSON.stringify({ messages, tools: tools(128) }) }],
    },
  },
  example({ value, format }, { report, profile }) {
    const input = value['input'];
    const [holder, base] = format === 'dpo' && isObject(input) ? [input, '/input'] : [value, ''];
    const limit = profile.limits.maxTools?.value ?? Number.POSITIVE_INFINITY;
    for (const key of ['tools', 'functions'] as const) {
      const list = holder[key];
      if (!Array.isArray(list) || list.length <= limit) continue;
      report({ messageId: key, at: `${base}/${key}`, data: { count: list.length, limit } });
    }
  },
});
