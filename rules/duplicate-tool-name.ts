import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { declaredToolsOf } from '../src/format/tool-calls.ts';

const tool = (name: string, description: string) => ({
  type: 'function',
  function: { name, description, parameters: { type: 'object', properties: { query: { type: 'string' } } } },
});
const messages = [
  { role: 'user', content: 'Do you sell bicycle lights?' },
  { role: 'assistant', content: 'Yes, front and rear lights, from 12 euros.' },
];

export default defineRule({
  meta: {
    id: 'duplicate-tool-name',
    summary: 'Two declared tools have the same name.',
    group: 'tools',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    formats: FORMATS_WITH_CALLS,
    messages: {
      duplicate:
        'A tool named {name} is already declared at {other}: a call names only the tool, so the model cannot tell the two apart. Remove one, or rename it.',
    },
    docs: {
      why: 'A call carries nothing but the name of the tool. Two declarations with one name are ambiguous for the model, are billed twice, and the arguments of a call cannot be checked against either.',
      fix: 'Remove the declaration that is not meant, or give it a name of its own.',
      sources: [
        'OpenAI API reference, FunctionObject, "The name of the function to be called" (openai-openapi f85dbe2, 2026-08-21)',
      ],
      bad: [
        JSON.stringify({
          messages,
          tools: [tool('search', 'Search products'), tool('search', 'Search the help pages')],
        }),
      ],
      good: [
        JSON.stringify({
          messages,
          tools: [tool('search_products', 'Search products'), tool('search_help', 'Search the help pages')],
        }),
      ],
    },
  },
  example(example, { report }) {
    const seen = new Map<string, string>();
    for (const { name, pointer } of declaredToolsOf(example)) {
      if (name === undefined) continue;
      // `tools` and `functions` that repeat each other are another rule's finding.
      const key = `${pointer.includes('/functions/') ? 'functions' : 'tools'} ${name}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, pointer);
      else {
        report({
          messageId: 'duplicate',
          at: `${pointer}/name`,
          data: { name: quote(name), other: pointerInWords(other) },
        });
      }
    }
  },
});
