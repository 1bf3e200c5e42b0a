import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { isObject } from '../src/format/is-object.ts';
import { quote } from '../src/format/quote.ts';
import { declaredToolsOf } from '../src/format/tool-calls.ts';
import { schemaProblems } from '../src/tool-schema/schema-problems.ts';
import { strictProblems } from '../src/tool-schema/strict-problems.ts';

const example = (parameters: unknown, more: Record<string, unknown> = {}) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: 'What does the blue jacket cost?' },
      { role: 'assistant', content: 'The blue jacket costs 89 euros.' },
    ],
    tools: [{ type: 'function', function: { name: 'get_price', parameters, ...more } }],
  });
const article = { type: 'string', description: 'Article number' };

export default defineRule({
  meta: {
    id: 'invalid-parameters-schema',
    summary: 'The parameters of a tool are no usable JSON Schema.',
    group: 'tools',
    severity: 'error',
    effect: 'rejected',
    variants: { strict: { severity: 'warning', effect: 'quality' } },
    formats: FORMATS_WITH_CALLS,
    messages: {
      invalid:
        'The parameters of {tool} are no usable JSON Schema: {reasons}. The API refuses such a definition, and the model learns from a broken one; correct it.',
      strict:
        '{tool} sets strict, but its parameters leave the subset that strict mode accepts: {reasons}. Training may accept it, calls with it will fail; adapt the schema or drop strict.',
    },
    docs: {
      why: '`parameters` is a JSON Schema that describes an object. A misspelt type, `required: true` on a property, or a reference that leads nowhere make it unreadable, and the API refuses it at inference. `strict: true` accepts a subset only: every object closed and every property required, and fine-tuned models do without more keywords still (`pattern`, `minLength`, `maximum`, …).',
      fix: 'Correct the schema: types are `string`, `number`, `integer`, `boolean`, `object`, `array` and `null`; `required` is a list of names beside `properties`. For strict mode add `additionalProperties: false` and list every property in `required`.',
      sources: [
        'OpenAI API reference, FunctionParameters (openai-openapi f85dbe2, 2026-08-21)',
        'OpenAI guide “Structured outputs”, supported schemas, 2026-07-15',
      ],
      bad: [
        example({ type: 'object', properties: { article: { ...article, type: 'str' } } }),
        example({ type: 'object', properties: { article: { ...article, required: true } } }),
        example({ type: 'string' }),
        example({ type: 'object', properties: { article } }, { strict: true }),
        example(
          {
            type: 'object',
            properties: { article: { ...article, minLength: 4 } },
            required: ['article'],
            additionalProperties: false,
          },
          { strict: true },
        ),
      ],
      good: [
        example({ type: 'object', properties: { article }, required: ['article'] }),
        example({}),
        example(
          { type: 'object', properties: { article }, required: ['article'], additionalProperties: false },
          { strict: true },
        ),
      ],
    },
  },
  example(example, { report }) {
    for (const { definition, name, pointer } of declaredToolsOf(example)) {
      const parameters = definition['parameters'];
      if (!isObject(parameters)) continue;
      const at = `${pointer}/parameters`;
      const tool = name === undefined ? 'this tool' : quote(name);
      const invalid = schemaProblems(parameters);
      if (invalid.length > 0) {
        report({ messageId: 'invalid', at, data: { tool, reasons: firstFew(invalid) } });
        continue;
      }
      const strict = definition['strict'] === true ? strictProblems(parameters) : [];
      if (strict.length > 0) report({ messageId: 'strict', at, data: { tool, reasons: firstFew(strict) } });
    }
  },
});

function firstFew(reasons: readonly string[]): string {
  const more = reasons.length > 3 ? `; and ${reasons.length - 3} more` : '';
  return reasons.slice(0, 3).join('; ') + more;
}
