import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { fixFile } from '../../src/fix/fix-file.ts';
import { ruleList } from '../../src/generated/rules.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

const NOW = '2026-11-21';
const folder = mkdtempSync(join(tmpdir(), 'tunelint-fix-'));
const GOOD = '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."}]}\n';
let files = 0;

async function fixed(content: string | Buffer, unsafe: boolean, only: readonly string[] = []): Promise<string> {
  const path = join(folder, `${files++}.jsonl`);
  writeFileSync(path, content);
  const request = { path, role: 'training', to: undefined, unsafe, dryRun: false } as const;
  await fixFile(request, resolveOptions({ now: NOW, only }));
  return readFileSync(path, 'utf8');
}
/** One row as a repair leaves it. */
const repaired = async (row: string, unsafe: boolean): Promise<string> =>
  (await fixed(`${GOOD}${row}\n`, unsafe)).slice(GOOD.length).replace(/\n$/, '');

const asked = (rest: string, more = '') => `{"messages":[{"role":"user","content":"Rain?"},${rest}]${more}}`;
const says = (more = '') => `{"role":"assistant","content":"Yes."${more}}`;
const calls = (args: string, more = '') =>
  `{"role":"assistant"${more},"tool_calls":[{"id":"c1","type":"function","function":{"name":"rain","arguments":${args}}}]}`;
const tools = (properties: string) =>
  `,"tools":[{"type":"function","function":{"name":"rain","parameters":{"type":"object","properties":${properties}}}}]`;
const pair = (a: string, b: string, names = ['preferred_output', 'non_preferred_output']) =>
  `{"input":{"messages":[{"role":"user","content":"Tea?"}]},"${names[0]}":[{"role":"assistant","content":"${a}"}],"${names[1]}":[{"role":"assistant","content":"${b}"}]}`;

describe('safe repairs', () => {
  it.each([
    ['a weight as text', asked(says(', "weight": "0"')), asked(says(', "weight": 0'))],
    ['a weight as 1.0', asked(says(',"weight":1.0')), asked(says(',"weight":1'))],
    ['a weight of -0', asked(says(',"weight":-0')), asked(says(',"weight":0'))],
    [
      'arguments that are an object',
      asked(calls('{"a": 1.0, "b": 9223372036854775807, "c": "\\u00e9 \\" \\/"}')),
      asked(calls('"{\\"a\\": 1.0, \\"b\\": 9223372036854775807, \\"c\\": \\"\\\\u00e9 \\\\\\" \\\\/\\"}"')),
    ],
    ['empty content beside a call', asked(calls('"{}"', ',"content" : null')), asked(calls('"{}"'))],
    ['null members', asked(says(', "audio_x": null , "y":null')), asked(says())],
    [
      'a line separator',
      asked('{"role":"assistant","content":"a\u2028b\\nc\u0085"}'),
      asked('{"role":"assistant","content":"a\\u2028b\\nc\\u0085"}'),
    ],
    ['True for a weight', asked(says(', "weight": True')), asked(says(', "weight": 1'))],
    ['a comma behind the last member', asked(`${says()},`), asked(says())],
    ['a byte order mark in the middle', `\ufeff${asked(says())}`, asked(says())],
    ['two records', `${asked(says())} ${asked(says())}`, `${asked(says())} \n${asked(says())}`],
    [
      'old names of outputs',
      pair('Rooibos.', 'Tea.', ['preferred_completion', 'non_preferred_completion']),
      pair('Rooibos.', 'Tea.'),
    ],
  ])('%s', async (_, before, after) => {
    expect(await repaired(before, false)).toBe(after);
  });

  it.each([
    ['a weight of 0.5', asked(says(',"weight":0.5'))],
    ['a call without arguments', asked(calls('null'))],
    ['content of spaces beside a call', asked(calls('"{}"', ',"content":"  "'))],
    ['a comma twice', asked(`${says()},,${says()}`)],
    ['an unknown key with a value', asked(says(',"audio_x":"y"'))],
  ])('leave alone %s', async (_, row) => {
    expect(await repaired(row, false)).toBe(row);
  });
});

describe('unsafe repairs', () => {
  it.each([
    ['an unknown key', asked(says(), ', "metadata": {"a": [1]}'), asked(says())],
    ['the first key', `{"id": 7, ${asked(says()).slice(1)}`, asked(says())],
    ['a weight of the example', asked(says(), ',"weight":0.5'), asked(says())],
    ['a developer', asked(says()).replace('"user"', '"developer"'), asked(says()).replace('"user"', '"system"')],
    [
      'what follows the answer',
      asked(`${says()}, {"role":"user","content":"Ok"}, {"role":"user","content":"?"}`),
      asked(says()),
    ],
    ['escapes in arguments', asked(calls('"{\\"a\\": \\"\\\\u4f60\\"}"')), asked(calls('"{\\"a\\": \\"你\\"}"'))],
    [
      'a value that is not allowed',
      asked(calls('"{\\"unit\\": \\"celcius\\"}"'), tools('{"unit":{"enum":["celsius","kelvin"]}}')),
      asked(calls('"{\\"unit\\": \\"celsius\\"}"'), tools('{"unit":{"enum":["celsius","kelvin"]}}')),
    ],
    [
      'nulls in arguments',
      asked(
        calls('"{\\"day\\": null, \\"unit\\": null}"'),
        tools('{"unit":{"type":"string"},"day":{"type":"string"}}'),
      ),
      asked(calls('"{}"'), tools('{"unit":{"type":"string"},"day":{"type":"string"}}')),
    ],
    [
      'text and call in two messages',
      asked(`${says()}, ${calls('"{}"')}`),
      asked(calls('"{}"').replace('"role"', '"content": "Yes.", "role"')),
    ],
    [
      'text and call with empty content',
      asked(`${says()}, ${calls('"{}"', ',"content":""')}`),
      asked(calls('"{}"', ',"content":"Yes."')),
    ],
    ['a special token', asked(says()).replace('Yes.', 'Yes.<|endoftext|>'), asked(says())],
    [
      'functions',
      asked(
        '{"role":"assistant","function_call":{"name":"rain","arguments":"{}"}},{"role":"function","name":"rain","content":"1"},{"role":"assistant","content":"Yes."}',
        ',"functions":[{"name":"rain"}]',
      ),
      asked(
        '{"role":"assistant","tool_calls":[{"id": "call_1", "type": "function", "function": {"name":"rain","arguments":"{}"}}]},{"role":"tool","tool_call_id":"call_1","content":"1"},{"role":"assistant","content":"Yes."}',
        ',"tools":[{"type": "function", "function": {"name":"rain"}}]',
      ),
    ],
  ])('%s', async (_, before, after) => {
    expect(await repaired(before, true)).toBe(after);
    // What is safe is not what these rows are about.
    if (!before.includes('"content":""')) expect(await repaired(before, false)).toBe(before);
  });

  it.each([
    ['an empty answer', asked('{"role":"assistant","content":" "}')],
    ['the same answer twice', pair('Tea.', 'Tea. ')],
  ])('delete a row with %s', async (_, row) => {
    expect(await repaired(row, true)).toBe('');
    expect(await repaired(row, false)).toBe(row);
  });

  it.each([
    ['a misspelt key', asked(says()).replace('messages', 'mesages')],
    ['a system prompt beside the messages', asked(says(), ',"system":"Be brief."')],
  ])('leave alone %s', async (_, row) => {
    expect(await repaired(row, true)).toBe(row);
  });
});

describe('every rule with repairs', () => {
  const repairing = ruleList.filter(({ repair }) => repair !== undefined);

  it('is named in the guide', () => {
    const guide = readFileSync(new URL('../../docs/fixes.md', import.meta.url), 'utf8');
    for (const { meta } of repairing) expect(guide).toContain(`\`${meta.id}\``);
  });

  it.each(repairing.map(({ meta }) => [meta.id, meta] as const))(
    '%s says so where it is fixable, and then is',
    async (id, meta) => {
      const cases = meta.docs.bad.map((each) => (typeof each === 'string' ? { file: each } : each));
      let fixable = 0;
      for (const { file, base64, job, ...rest } of cases) {
        if (job !== undefined || (file ?? base64) === undefined) continue;
        const bytes = base64 === undefined ? Buffer.from(file ?? '') : Buffer.from(base64, 'base64');
        const report = await lintCase({ ...rest, file: bytes.toString() }, { only: [id] });
        const found = report.findings.filter(({ rule, fixable: safety }) => rule === id && safety !== undefined);
        if (base64 !== undefined || found.length === 0) continue;
        fixable += found.length;
        const after = await fixed(bytes, true, [id]);
        const left = await lintCase({ ...rest, file: after }, { only: [id] });
        expect(
          left.findings.filter(({ fixable: safety }) => safety !== undefined),
          after,
        ).toEqual([]);
      }
      expect(fixable).toBeGreaterThan(0);
    },
  );
});
