import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOSSES } from '../../src/convert/losses.ts';
import { TARGET_IDS } from '../../src/generated/conversion-names.ts';
import { converted } from './converted.ts';

/** Rows whose every text is a mark of its own, `§` being a number; and a field that may be left out between `⟦` and `⟧`. */
const ROWS: Readonly<Record<string, string>> = {
  chat: `{"messages": [{"role": "developer", "content": "m§"⟦, "name": "m§"⟧⟦, "own": "m§"⟧}, {"role": "user", "content": "m§"}⟦, {"role": "user", "content": [{"type": "text", "text": "m§", "cache": "m§"}, {"type": "text", "text": "m§"}]}⟧, {"role": "assistant"⟦, "content": "m§"⟧⟦, "reasoning_content": "m§"⟧, "tool_calls": [{"id": "m§"⟦, "own": "m§"⟧, "type": "function", "function": {"name": "m1", "arguments": "{\\"a\\": \\"m§\\"}"⟦, "own": "m§"⟧}}, {"id": "m§x", "type": "function", "function": {"name": "m1", "arguments": {"b": "m§"}}}]}, {"role": "tool", "content": "m§"⟦, "name": "m§"⟧}, {"role": "tool", "content": "m§"}, ⟦{"role": "system", "content": "m§"}, {"role": "user", "content": "m§"}, ⟧{"role": "assistant", "content": "m§"⟦, "refusal": "m§"⟧}], "tools": [{"type": "function"⟦, "own": "m§"⟧, "function": {"name": "m1", "description": "m§"⟦, "strict": "m§"⟧, "parameters": {"type": "object", "properties": {"m§": {"type": "string"⟦, "const": "m§"⟧, "description": "m§"}}⟦, "$schema": "m§"⟧}}}]⟦, "parallel_tool_calls": "m§"⟧⟦, "weight": 0.7013⟧⟦, "own": "m§"⟧}`,
  image: `{"messages": [{"role": "user", "content": [{"type": "text", "text": "m§"}, {"type": "image_url", "image_url": {"url": "https://m§.example/a.png"⟦, "detail": "m§"⟧⟦, "own": "m§"⟧}⟦, "own": "m§"⟧}]}, {"role": "assistant", "content": "m§"}]}`,
  functions: `{"messages": [{"role": "user", "content": "m§"}, {"role": "assistant", "function_call": {"name": "m1", "arguments": "{\\"a\\": \\"m§\\"}"⟦, "own": "m§"⟧}}, {"role": "function", "name": "m1", "content": "m§"}, {"role": "assistant", "content": "m§"}], "functions": [{"name": "m1"⟦, "own": "m§"⟧}]}`,
  pair: `{"input": {"messages": [{"role": "user", "content": "m§"}]⟦, "own": "m§"⟧⟦, "parallel_tool_calls": "m§"⟧}, "preferred_output": [{"role": "assistant", "content": "m§"⟦, "name": "m§"⟧⟦, "reasoning": "m§"⟧}], "non_preferred_output": [{"role": "assistant", "content": "m§"}]⟦, "own": "m§"⟧}`,
  reinforcement: `{"messages": [{"role": "system", "content": "m§"}, {"role": "user", "content": "m§"}], "answer": "m§"⟦, "own": {"deep": "m§"}⟧}`,
  completion: `{"prompt": "m§", "completion": "m§"⟦, "own": "m§"⟧}`,
  sharegpt: `{"conversations": [{"from": "human", "value": "m§"⟦, "own": "m§"⟧}, {"from": "function_call", "value": "{\\"name\\": \\"m1\\", \\"arguments\\": {\\"a\\": \\"m§\\"}⟦, \\"own\\": \\"m§\\"⟧}"}, {"from": "observation", "value": "m§"}, {"from": "gpt", "value": "m§"}]⟦, "system": "m§"⟧⟦, "own": "m§"⟧}`,
  alpaca: `{"instruction": "m§"⟦, "input": "m§"⟧, "output": "m§"⟦, "system": "m§"⟧⟦, "history": [["m§", "m§"]]⟧⟦, "own": "m§"⟧}`,
  trl: `{"prompt": [{"role": "user", "content": "m§"}⟦, {"role": "assistant", "content": "m§", "thinking": "m§"}, {"role": "user", "content": "m§"}⟧], "completion": [{"role": "assistant", "content": "m§"⟦, "own": "m§"⟧}]⟦, "own": "m§"⟧}`,
  swift: `{"messages": [{"role": "user", "content": "m§"}, {"role": "tool_call", "content": "{\\"name\\": \\"m1\\", \\"arguments\\": {\\"a\\": \\"m§\\"}}"⟦, "own": "m§"⟧}, {"role": "tool_response", "content": "m§"}, {"role": "assistant", "content": "m§"}]⟦, "channel": "m§"⟧}`,
  gemini: `{⟦"systemInstruction": {"parts": [{"text": "m§"}]⟦, "own": "m§"⟧}, ⟧"contents": [{"role": "user", "parts": [{"text": "m§"}⟦, {"text": "m§"}⟧]}, {"role": "model", "parts": [⟦{"text": "m§", "thought": true}, ⟧{"functionCall": {"name": "m1", "args": {"a": "m§"}⟦, "own": "m§"⟧}}]⟦, "own": "m§"⟧}, {"parts": [{"functionResponse": {"name": "m1", "response": {"output": "m§"⟦, "more": "m§"⟧}}}]}, {"role": "model", "parts": [{"text": "m§"⟦, "own": "m§"⟧}]}], "tools": [{"functionDeclarations": [{"name": "m1", "description": "m§"⟦, "own": "m§"⟧}]}]⟦, "generationConfig": {"a": "m§"}⟧}`,
  nova: `{"schemaVersion": "bedrock-m§"⟦, "system": [{"text": "m§"}]⟧, "messages": [{"role": "user", "content": [{"text": "m§"⟦, "own": "m§"⟧}]}, {"role": "assistant", "content": [⟦{"reasoningContent": {"reasoningText": {"text": "m§", "signature": "m§"}}}, ⟧{"toolUse": {"toolUseId": "m§", "name": "m1", "input": {"a": "m§"}⟦, "own": "m§"⟧}}]}, {"role": "user", "content": [{"toolResult": {"toolUseId": "m§⁰", "content": [{"json": {"a": "m§"}}]⟦, "status": "m§"⟧}}⟦, {"text": "m§"}⟧]}, {"role": "assistant", "content": [{"text": "m§"}]}]⟦, "own": "m§"⟧}`,
  anthropic: `{"system": "m§", "messages": [{"role": "user", "content": [{"type": "text", "text": "m§"⟦, "cache_control": "m§"⟧}]}, {"role": "assistant", "content": [⟦{"type": "thinking", "thinking": "m§", "signature": "m§"}, ⟧{"type": "tool_use", "id": "m§", "name": "m1", "input": {"a": "m§"}}]}, {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "m§⁰", "content": "m§"⟦, "is_error": "m§"⟧}]}, {"role": "assistant", "content": "m§"}]⟦, "metadata": {"u": "m§"}⟧}`,
};

/** Fills in marks, and leaves out what the coins say. */
function marked(
  template: string,
  coins: readonly boolean[],
): { readonly row: string; readonly marks: readonly string[] } {
  let flips = 0;
  let kept = template;
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replace(/⟦([^⟦⟧]*)⟧/, (_, inside: string) => (coins[flips++ % coins.length] === true ? inside : ''));
  }
  let number = 100;
  let lastId = '';
  const marks: string[] = [];
  const row = kept.replace(
    /("(?:toolUseId|id)": ")?m§(⁰)?/g,
    (_, id: string | undefined, again: string | undefined) => {
      if (again !== undefined) return `${id ?? ''}${lastId}`;
      const mark = `mark${number++}`;
      marks.push(mark);
      if (id !== undefined) lastId = mark;
      return `${id ?? ''}${mark}`;
    },
  );
  if (row.includes('0.7013')) marks.push('0.7013');
  return { row, marks };
}

const coins = fc.array(fc.boolean(), { minLength: 1, maxLength: 13 });

describe('nothing is lost silently', () => {
  const cases = Object.keys(ROWS).flatMap((name) => TARGET_IDS.map((to): [string, string] => [name, to]));

  it.each(cases)('every text of a %s row is in the row for %s or in its notes', (name, to) => {
    fc.assert(
      fc.property(coins, (flips) => {
        const { row, marks } = marked(ROWS[name] ?? '', flips);
        JSON.parse(row);
        const { text, notes } = converted(row, { to });
        if (text === undefined) {
          expect(notes.map(({ kind }) => kind)).toEqual(['skipped']);
          return;
        }
        JSON.parse(text);
        const said = text + notes.map(({ value = '', what }) => value + what).join('\n');
        expect(marks.filter((mark) => !said.includes(mark))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('the rows are written for most targets, so that the test above sees something', () => {
    const count = (name: string): number => {
      const { row } = marked(ROWS[name] ?? '', [false]);
      return TARGET_IDS.filter((to) => converted(row, { to }).text !== undefined).length;
    };
    for (const name of [
      'chat',
      'functions',
      'sharegpt',
      'swift',
      'gemini',
      'nova',
      'anthropic',
      'alpaca',
      'trl',
      'completion',
    ])
      expect(count(name), name).toBeGreaterThanOrEqual(TARGET_IDS.length - 2);
  });

  it('every code is explained', () => {
    for (const { meaning, source } of Object.values(LOSSES)) expect(`${meaning}${source}`.length).toBeGreaterThan(40);
  });
});

const EXAMPLES = '../shared/providers/examples.jsonl';

describe.skipIf(!existsSync(EXAMPLES))(
  'documented examples of the formats (skipped where they are not at hand)',
  () => {
    it('each valid one is read as its own shape, and converts to openai or says why not', () => {
      const shapes: Readonly<Record<string, readonly string[]>> = {
        'anthropic-bedrock': ['anthropic'],
        'bedrock-nova': ['bedrock-nova'],
        gemini: ['gemini'],
        llamafactory: ['sharegpt', 'alpaca'],
        trl: ['trl', 'openai'],
        'ms-swift': ['ms-swift'],
      };
      const lines = readFileSync(EXAMPLES, 'utf8').split('\n').filter(Boolean);
      for (const line of lines) {
        const { provider, valid, record } = JSON.parse(line) as {
          provider: string;
          valid: boolean;
          record: { label?: boolean };
        };
        if (!valid) continue;
        const { shape, text, notes } = converted(JSON.stringify(record), { to: 'openai' });
        expect(shapes[provider] ?? ['openai'], line).toContain(shape);
        if (text === undefined) expect(record.label, line).toBeTypeOf('boolean');
        expect(notes.every(({ what }) => what !== '')).toBe(true);
      }
    });
  },
);
