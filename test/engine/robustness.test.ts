import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stylish } from '../../src/report/formats/stylish.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

/** The words that rules look for, so that random records reach them. */
const WORDS = [
  'messages',
  'role',
  'content',
  'system',
  'user',
  'assistant',
  'tool',
  'function',
  'developer',
  'weight',
  'name',
  'tool_calls',
  'tool_call_id',
  'function_call',
  'arguments',
  'tools',
  'functions',
  'type',
  'text',
  'image_url',
  'url',
  'id',
  'parameters',
  'properties',
  'required',
  'enum',
  'items',
  'anyOf',
  '$ref',
  '$defs',
  'strict',
  'prompt',
  'completion',
  'input',
  'preferred_output',
  'non_preferred_output',
  'refusal',
  'parallel_tool_calls',
  '__proto__',
  'constructor',
  'toString',
  'conversations',
  'from',
  'value',
  'object',
  'string',
  'additionalProperties',
  '',
  '0',
] as const;
const word = fc.constantFrom(...WORDS);
const TEXTS = [
  '{"a":1}',
  '{}',
  '[',
  'null',
  '<|endoftext|>',
  '\ud800',
  '\u001b[31m',
  'data:image/png;base64,AAAA',
  '#/$defs/a',
  '你好',
  '{"__proto__":1}',
];

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    fc.oneof(word, fc.constantFrom(...TEXTS), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(word, tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
}));
const message = fc.record(
  {
    role: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('user', 'assistant', 'system', 'tool', 'function') }, value),
    content: fc.oneof(fc.constantFrom('', 'Yes.', null), value),
    tool_calls: value,
    tool_call_id: value,
    weight: value,
    name: value,
    function_call: value,
  },
  { requiredKeys: [] },
);
const messages = fc.oneof({ weight: 4, arbitrary: fc.array(message, { maxLength: 6 }) }, value);
const record = fc.oneof(
  fc.record({ messages, tools: value, functions: value, metadata: value }, { requiredKeys: ['messages'] }),
  fc.record({
    input: fc.oneof(fc.record({ messages, tools: value }), value),
    preferred_output: messages,
    non_preferred_output: messages,
  }),
  fc.record({ prompt: value, completion: value }),
  fc.dictionary(word, value),
);

describe('any record', () => {
  it('gives findings inside its line and never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('openai', 'azure'),
        async (rows, profile) => {
          const lines = rows.map((row) => JSON.stringify(row));
          const report = await lintCase({ file: lines.join('\n') }, { profile, skip: ['row-not-checked'] });
          for (const { line, column, endColumn, byteOffset, message } of report.findings) {
            const text = lines[line - 1] ?? '';
            expect(column).toBeGreaterThanOrEqual(1);
            expect(endColumn).toBeGreaterThanOrEqual(column);
            expect(endColumn).toBeLessThanOrEqual(text.length + 1);
            expect(byteOffset).toBeLessThanOrEqual(Buffer.byteLength(lines.join('\n')));
            expect(message).not.toMatch(/(?<!\\u)\{\w+\}|undefined|\[object Object\]/);
          }
          const printed = [
            ...stylish(report, { paint: (_, text) => text, columns: 100, examplesPerRule: 3, quiet: false }),
          ].join('');
          expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('any bytes give a report', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const report = await lintCase({ base64: Buffer.from(bytes).toString('base64') }, { skip: ['row-not-checked'] });
        expect(report.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
