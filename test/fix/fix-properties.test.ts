import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { get_encoding } from 'tiktoken';
import { describe, expect, it } from 'vitest';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { fixFile } from '../../src/fix/fix-file.ts';
import { validate } from '../../src/index.ts';

const NOW = '2026-11-21';
const encoding = get_encoding('o200k_base');
const folder = mkdtempSync(join(tmpdir(), 'tunelint-fix-'));
let files = 0;

/** One member of a message with its spelling, so that the order and the white space are the data's own. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('null', '1.0', ',}', '{"a":1}{', '\u2028', '\ufeff'),
  )
  .map((value) => JSON.stringify(value));
const weight = fc.constantFrom('0', '1', '1.0', '"1"', '"0"', 'true', 'false', 'null', '2', '-0', '0.5');
const extra = fc.constantFrom(
  '"function_call": null',
  '"refusal": null',
  '"audio":null',
  '"annotations" : null ',
  '"name": "ann"',
  '"timestamp": 12',
  '"tool_call_id": null',
);
const args = fc.constantFrom(
  '"{\\"city\\": \\"Gent\\"}"',
  '{"city": "Gent", "n": 1.0, "big": 9223372036854775807}',
  '{"city":"G\\u00e9nt"}',
  'null',
  '"{}"',
);
const call = args.map(
  (value) =>
    `"tool_calls": [{"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": ${value}}}]`,
);
const message = fc
  .record({
    role: fc.constantFrom('"user"', '"assistant"', '"system"', '"tool"', '"developer"'),
    content: fc.option(fc.oneof(text, fc.constantFrom('null', '""')), { nil: undefined }),
    weight: fc.option(weight, { nil: undefined, freq: 3 }),
    call: fc.option(call, { nil: undefined, freq: 4 }),
    extras: fc.uniqueArray(extra, { maxLength: 3 }),
    last: fc.boolean(),
  })
  .map(({ role, content, weight: given, call: calls, extras, last }) => {
    const members = [`"role": ${role}`, ...extras];
    if (content !== undefined) members.push(`"content": ${content}`);
    if (given !== undefined) members.push(`"weight":${given}`);
    if (calls !== undefined) members.push(calls);
    return `{${(last ? members.reverse() : members).join(last ? ' , ' : ',')}}`;
  });
const record = fc
  .array(message, { minLength: 1, maxLength: 5 })
  .map((messages) => `{"messages":[${messages.join(', ')}]}`);
const line = fc.oneof(
  { weight: 6, arbitrary: record },
  { weight: 1, arbitrary: record.map((each) => `${each},`) },
  { weight: 1, arbitrary: record.map((each) => `\ufeff${each}`) },
  { weight: 1, arbitrary: fc.tuple(record, record).map((pair) => pair.join('')) },
  { weight: 1, arbitrary: record.map((each) => each.replace('"content": null', '"content": None')) },
  { weight: 1, arbitrary: record.map((each) => each.slice(0, each.length >> 1)) },
  { weight: 1, arbitrary: fc.constantFrom('', '   ', '// note', '[1, 2]', '"text"') },
);
const eol = fc.constantFrom('\n', '\r\n');
const file = fc
  .tuple(fc.array(fc.tuple(line, eol), { minLength: 1, maxLength: 8 }), fc.boolean(), fc.boolean())
  .map(([lines, marked, ended]) => {
    // A good row first, so that the file is told to be JSONL.
    const good = '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."}]}\n'.repeat(3);
    const all = `${marked ? '\ufeff' : ''}${good}${lines.map(([each, end]) => each + end).join('')}`;
    return ended ? all : all.trimEnd();
  });

const fixed = async (content: string, unsafe = false): Promise<string> => {
  const path = join(folder, `${files++}.jsonl`);
  writeFileSync(path, content);
  const request = { path, role: 'training', to: undefined, unsafe, dryRun: false } as const;
  await fixFile(request, resolveOptions({ now: NOW }));
  return readFileSync(path, 'utf8');
};

/** Token ids of every span that training would learn, row by row; rows that cannot be read have none. */
const trainedIds = (content: string): string[] =>
  content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((each) => {
      let value: { messages?: unknown };
      try {
        value = JSON.parse(each);
      } catch {
        return [];
      }
      const messages = Array.isArray(value?.messages) ? value.messages : [];
      return [
        messages
          .flatMap((one) => {
            // A weight that the service refuses trains nothing yet.
            if (one?.role !== 'assistant' || (one.weight !== undefined && one.weight !== 1)) return [];
            const calls = Array.isArray(one.tool_calls) ? one.tool_calls : [];
            const parts = [
              one.content,
              ...calls.map((called: { function?: { arguments?: unknown } } | null) => called?.function?.arguments),
            ];
            return parts.filter((part) => typeof part === 'string' && part !== '');
          })
          .map((part) => [...encoding.encode(part, [], [])].join(' '))
          .join('|'),
      ];
    });

const errorsOf = async (content: string) => {
  const { findings } = await validate({ text: content }, { now: NOW, maxFindings: 'none' });
  return findings.filter(({ severity, example }) => severity === 'error' && example !== null);
};
const readable = (content: string): string[] =>
  content.split('\n').filter((each) => {
    try {
      return typeof JSON.parse(each) === 'object';
    } catch {
      return false;
    }
  });

describe('--fix on random datasets', () => {
  it(
    'keeps the token ids of every trained span',
    () =>
      fc.assert(
        fc.asyncProperty(file, async (content) => {
          const after = await fixed(content);
          const before = trainedIds(content);
          // Rows that could not be read before have come between.
          const rows = trainedIds(after);
          let at = 0;
          for (const ids of before) {
            const found = rows.findIndex((row, index) => index >= at && isSame(ids, row));
            expect(found, `${ids} in ${after}`).toBeGreaterThanOrEqual(at);
            at = found + 1;
          }
        }),
        { numRuns: 150 },
      ),
    120_000,
  );

  it(
    'is idempotent, and changes no line that it has no repair for',
    () =>
      fc.assert(
        fc.asyncProperty(file, async (content) => {
          const after = await fixed(content);
          expect(await fixed(after)).toBe(after);
          const { counts } = await validate({ text: after }, { now: NOW, only: ['blank-line', 'byte-order-mark'] });
          expect(counts.fixable).toBe(0);
          for (const each of content.split(/(?<=\n)/)) {
            const alone = `{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."}]}\n${each}`;
            if ((await fixed(alone)) === alone && each.trim() !== '')
              expect(after).toContain(each.replace(/^\ufeff/, ''));
          }
        }),
        { numRuns: 60 },
      ),
    120_000,
  );

  it(
    'adds no error to rows that could be read',
    () =>
      fc.assert(
        fc.asyncProperty(file, async (content) => {
          const clean = `${readable(content).join('\n')}\n`;
          const before = (await errorsOf(clean)).length;
          expect((await errorsOf(await fixed(clean))).length).toBeLessThanOrEqual(before);
        }),
        { numRuns: 100 },
      ),
    120_000,
  );

  it(
    'adds no error with the unsafe repairs either',
    () =>
      fc.assert(
        fc.asyncProperty(file, async (content) => {
          const clean = `${readable(content).join('\n')}\n`;
          const before = (await errorsOf(clean)).length;
          const after = await fixed(clean, true);
          expect((await errorsOf(after)).length).toBeLessThanOrEqual(before);
          expect(await fixed(after, true)).toBe(after);
        }),
        { numRuns: 60 },
      ),
    120_000,
  );
});

/** What a row trained, it trains: arguments that were no text may have become one. */
function isSame(before: string, after: string): boolean {
  if (before === after) return true;
  const [old, rows] = [before.split('|').filter(Boolean), after.split('|').filter(Boolean)];
  let at = 0;
  for (const each of old) {
    at = rows.indexOf(each, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
