import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import argumentsBreakSchema from '../../rules/arguments-break-schema.ts';
import argumentsNotJson from '../../rules/arguments-not-json.ts';
import argumentsNotString from '../../rules/arguments-not-string.ts';
import contentBesideToolCalls from '../../rules/content-beside-tool-calls.ts';
import deprecatedFunctions from '../../rules/deprecated-functions.ts';
import duplicateToolCallId from '../../rules/duplicate-tool-call-id.ts';
import duplicateToolName from '../../rules/duplicate-tool-name.ts';
import escapedUnicodeInArguments from '../../rules/escaped-unicode-in-arguments.ts';
import invalidParametersSchema from '../../rules/invalid-parameters-schema.ts';
import nullInArguments from '../../rules/null-in-arguments.ts';
import parallelCallsDisabledButUsed from '../../rules/parallel-calls-disabled-but-used.ts';
import tooManyTools from '../../rules/too-many-tools.ts';
import toolCallUnanswered from '../../rules/tool-call-unanswered.ts';
import toolResultOrphan from '../../rules/tool-result-orphan.ts';
import toolsAndFunctionsMixed from '../../rules/tools-and-functions-mixed.ts';
import toolsMissing from '../../rules/tools-missing.ts';
import undeclaredTool from '../../rules/undeclared-tool.ts';
import type { LintOptions } from '../../src/engine/lint-options.ts';
import type { AnyRule } from '../../src/engine/rule.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { cpuMs } from '../cpu-ms.ts';

const RULES: readonly AnyRule[] = [
  argumentsBreakSchema,
  argumentsNotJson,
  argumentsNotString,
  contentBesideToolCalls,
  deprecatedFunctions,
  duplicateToolCallId,
  duplicateToolName,
  escapedUnicodeInArguments,
  invalidParametersSchema,
  nullInArguments,
  parallelCallsDisabledButUsed,
  toolCallUnanswered,
  toolResultOrphan,
  toolsAndFunctionsMixed,
  toolsMissing,
  tooManyTools,
  undeclaredTool,
];

async function findings(records: readonly unknown[] | string, options: LintOptions = {}) {
  const file = typeof records === 'string' ? records : records.map((record) => JSON.stringify(record)).join('\n');
  return (await lintCase(file, options, { rules: RULES })).findings;
}

/** `rule:messageId pointer` of every finding. */
async function found(records: readonly unknown[] | string, options: LintOptions = {}): Promise<string[]> {
  return (await findings(records, options)).map(({ rule, messageId, pointer }) => `${rule}:${messageId} ${pointer}`);
}

const ask = { role: 'user', content: 'Water the plants in room 3.' };
const call = (id: string, args: unknown = '{"room":3}', name = 'water') => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
const calls = (...list: readonly unknown[]) => ({ role: 'assistant', tool_calls: list });
const result = (id: unknown, content = 'watered') => ({ role: 'tool', tool_call_id: id, content });
const done = { role: 'assistant', content: 'The plants in room 3 have water.' };
const parameters = { type: 'object', properties: { room: { type: 'integer' } }, required: ['room'] };
const tools = [{ type: 'function', function: { name: 'water', parameters } }];
const row = (...messages: readonly unknown[]) => ({ messages, tools });

describe('calls and their results', () => {
  it('reports one finding per message that calls, not one per call', async () => {
    const rows = [row(ask, calls(call('a'), call('b'), call('c')), done)];
    const [finding, ...rest] = await findings(rows);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ rule: 'tool-call-unanswered', pointer: '/messages/1/tool_calls/0' });
    expect(finding?.message).toMatch(/^3 calls have/);
  });

  it('takes a result with a wrong id for one mistake', async () => {
    expect(await found([row(ask, calls(call('call_1')), result('call_2'), done)])).toEqual([
      'tool-result-orphan:otherId /messages/2/tool_call_id',
    ]);
    expect(await found([row(ask, calls(call('a1'), call('b1')), result('a1'), result('x9'), done)])).toEqual([
      'tool-result-orphan:otherId /messages/3/tool_call_id',
    ]);
  });

  it('takes a late result for one mistake', async () => {
    expect(await found([row(ask, calls(call('a')), done, result('a'), done)])).toEqual([
      'tool-call-unanswered:unanswered /messages/1/tool_calls/0',
    ]);
  });

  it('reports a second result that comes after the conversation went on', async () => {
    expect(await found([row(ask, calls(call('a')), result('a'), done, result('a'), done)])).toEqual([
      'tool-result-orphan:noCall /messages/4/tool_call_id',
    ]);
  });

  it('leaves ill-typed ids and roles to the schema', async () => {
    expect(await found([row(ask, calls(call('a')), result(7), done)])).toEqual([]);
    expect(await found([row(ask, calls({ ...call('a'), id: 5 }), result('b'), done)])).toEqual([]);
    expect(await found([row(ask, calls(call('a')), { content: 'watered' }, done)])).toEqual([]);
  });

  it('reports a parallel call left open at the end', async () => {
    expect(await found([row(ask, calls(call('a'), call('b')), result('a'))])).toEqual([
      'tool-call-unanswered:unanswered /messages/1/tool_calls/1',
    ]);
  });

  it('follows the conversation of a preference pair into its outputs', async () => {
    const pair = (input: readonly unknown[], preferred: readonly unknown[]) => ({
      input: { messages: input, tools },
      preferred_output: preferred,
      non_preferred_output: [{ role: 'assistant', content: 'No.' }],
    });
    expect(await found([pair([ask, calls(call('a'))], [result('a'), done])], { profile: 'azure' })).toEqual([]);
    expect(await found([pair([ask, calls(call('a'), call('b')), result('a')], [result('b'), done])])).toEqual([]);
    expect(await found([pair([ask, calls(call('a')), done, ask], [done])])).toEqual([
      'tool-call-unanswered:unanswered /input/messages/1/tool_calls/0',
    ]);
  });

  it('does not judge the answer that is not preferred', async () => {
    const pair = {
      input: { messages: [ask], tools },
      preferred_output: [calls(call('a'))],
      non_preferred_output: [calls(call('a', '{"rom":"three"}'))],
    };
    expect(await found([pair])).toEqual([]);
    expect(await found([{ ...pair, preferred_output: [calls(call('a', '{"room":"three"}'))] }])).toEqual([
      'arguments-break-schema:type /preferred_output/0/tool_calls/0/function/arguments',
    ]);
  });
});

describe('arguments', () => {
  it('caps the findings of one call', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `field_${index}`);
    const definition = { type: 'object', properties: {}, required: names };
    const record = {
      ...row(ask, calls(call('a', '{}'))),
      tools: [{ type: 'function', function: { name: 'water', parameters: definition } }],
    };
    expect(await found([record])).toHaveLength(10);
  });

  it('does not check a call whose tool is declared twice', async () => {
    const twice = [...tools, { type: 'function', function: { name: 'water', parameters: {} } }];
    expect(await found([{ ...row(ask, calls(call('a', '{"room":"x"}'))), tools: twice }])).toEqual([
      'duplicate-tool-name:duplicate /tools/1/function/name',
    ]);
  });

  it('checks the deprecated style as well', async () => {
    const record = {
      messages: [ask, { role: 'assistant', function_call: { name: 'water', arguments: '{"room":"x"}' } }],
      functions: [{ name: 'water', parameters }],
    };
    expect(await found([record])).toEqual(
      [
        'arguments-break-schema:type /messages/1/function_call/arguments',
        'deprecated-functions:deprecated /functions',
      ].sort(),
    );
  });

  it('survives arguments nested 5,000 deep', async () => {
    const deep = `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(await found([row(ask, calls(call('a', deep)))])).toEqual([
      'arguments-not-json:tooDeep /messages/1/tool_calls/0/function/arguments',
    ]);
  });

  it('says what escapes cost, and leaves it out without a counter', async () => {
    const rows = Array.from({ length: 4 }, () => row(ask, calls(call('a', '{"room":3,"note":"\\u6c34\\u3092"}'))));
    const [counted] = await findings(rows);
    expect(counted).toMatchObject({ rule: 'escaped-unicode-in-arguments', occurrences: 4 });
    expect(counted?.message).toMatch(/^4 rows spell 8 characters .* cost \d+ more tokens/);
    const [uncounted] = await findings(rows, { tokens: false });
    expect(uncounted?.message).not.toMatch(/tokens/);
  });

  it('gives the share of rows that Arrow filled', async () => {
    const definition = { ...parameters, properties: { ...parameters.properties, days: { type: 'integer' } } };
    const own = [{ type: 'function', function: { name: 'water', parameters: definition } }];
    const record = (args: string) => ({ messages: [ask, calls(call('a', args))], tools: own });
    const rows = [
      record('{"room":3,"days":null}'),
      record('{"room":3}'),
      record('{"room":4,"days":null}'),
      record('{"room":1,"days":2}'),
    ];
    const [finding, ...rest] = await findings(rows);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ rule: 'null-in-arguments', occurrences: 2 });
    expect(finding?.message).toContain('50 % of the rows with calls');
  });
});

describe('profiles', () => {
  const bare = { messages: [ask, calls(call('a'))] };

  it('asks azure for tools, and openai not', async () => {
    expect(await found([bare])).toEqual([]);
    const [finding] = await findings([bare], { profile: 'azure' });
    expect(finding).toMatchObject({ rule: 'tools-missing', severity: 'warning' });
  });

  it('raises empty content beside calls on azure', async () => {
    const record = row(ask, { ...calls(call('a')), content: null });
    expect((await findings([record]))[0]).toMatchObject({ rule: 'content-beside-tool-calls', severity: 'info' });
    expect((await findings([record], { profile: 'azure' }))[0]).toMatchObject({ severity: 'warning' });
  });

  it('raises undeclared tools on azure', async () => {
    const record = row(ask, calls(call('a', '{}', 'open_window')));
    expect((await findings([record]))[0]).toMatchObject({ messageId: 'undeclared', severity: 'info' });
    expect((await findings([record], { profile: 'azure' }))[0]).toMatchObject({ severity: 'warning' });
  });
});

describe('lists of functions', () => {
  it('refuses more than 128 functions, and warns about more than 128 tools', async () => {
    const functions = Array.from({ length: 129 }, (_, index) => ({ name: `f${index}` }));
    expect(
      (await findings([{ messages: [ask, done], functions }])).map(({ rule, severity, effect }) => [
        rule,
        severity,
        effect,
      ]),
    ).toEqual([
      ['deprecated-functions', 'warning', 'quality'],
      ['too-many-tools', 'error', 'rejected'],
    ]);
    const wrapped = functions.map((definition) => ({ type: 'function', function: definition }));
    expect(
      (await findings([{ messages: [ask, done], tools: wrapped }])).map(({ rule, severity }) => [rule, severity]),
    ).toEqual([['too-many-tools', 'warning']]);
  });
});

describe('bounds', () => {
  it('is linear in calls, results, tools and turns', async () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `call_${index}`);
    const parallel = row(ask, calls(...ids.map((id) => call(id))), ...ids.map((id) => result(id)), done);
    const orphans = row(ask, calls(...ids.map((id) => call(id))), ...ids.map((id) => result(`${id}x`)), done);
    const turns = row(...ids.slice(0, 5000).flatMap((id) => [calls(call(id)), result(id)]), done);
    const many = {
      ...row(ask, done),
      tools: ids.map((name) => ({ type: 'function', function: { name, parameters } })),
    };
    for (const record of [parallel, orphans, turns, many]) {
      const start = cpuMs();
      await found([record], { tokens: false });
      expect(cpuMs() - start).toBeLessThan(3000);
    }
  });

  it('throws for no record, however ill-typed', async () => {
    const anything = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 0, -1.5, '', 'x', '{}', '{"a":null}', 'assistant', 'tool', 'function', '__proto__'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'role',
            'content',
            'tool_calls',
            'function_call',
            'id',
            'type',
            'function',
            'name',
            'arguments',
            'parameters',
            'tool_call_id',
            'properties',
            'required',
            'enum',
            'strict',
            '$ref',
            'items',
            'anyOf',
            'constructor',
          ),
          tie('value'),
          { maxKeys: 6 },
        ),
      ),
    })).value;
    const record = fc.record(
      {
        messages: fc.array(
          fc.record(
            {
              role: fc.constantFrom('user', 'assistant', 'tool'),
              tool_calls: anything,
              function_call: anything,
              content: anything,
              tool_call_id: anything,
            },
            { requiredKeys: ['role'] },
          ),
        ),
        tools: anything,
        functions: anything,
        parallel_tool_calls: fc.constantFrom(false, true, null),
        input: anything,
      },
      { requiredKeys: ['messages'] },
    );
    await fc.assert(
      fc.asyncProperty(record, async (value) => {
        await found([value]);
      }),
      { numRuns: 300 },
    );
  });
});
