import { expect, it } from 'vitest';
import argumentsAsText from '../../rules/arguments-as-text.ts';
import breakSchema from '../../rules/arguments-break-schema.ts';
import notJson from '../../rules/arguments-not-json.ts';
import notString from '../../rules/arguments-not-string.ts';
import callIdLength from '../../rules/call-id-length.ts';
import contentBesideCalls from '../../rules/content-beside-tool-calls.ts';
import duplicateId from '../../rules/duplicate-tool-call-id.ts';
import duplicateName from '../../rules/duplicate-tool-name.ts';
import escapedUnicode from '../../rules/escaped-unicode-in-arguments.ts';
import finalResultDropped from '../../rules/final-result-dropped.ts';
import invalidParameters from '../../rules/invalid-parameters-schema.ts';
import { found, messages } from './found.ts';

const asks = { role: 'user', content: 'Rain?' };
const call = (args: unknown, id = 'c1', name: string | undefined = 'rain') => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
const calls = (...list: readonly object[]) => ({ role: 'assistant', tool_calls: list });
const result = (id: string) => ({ role: 'tool', tool_call_id: id, content: '2 mm' });
const says = { role: 'assistant', content: 'Yes.' };
const rain = {
  type: 'object',
  properties: { unit: { enum: ['mm', 'inch'] }, hours: { type: 'integer', maximum: 48 } },
};
const chat = (list: readonly object[], parameters: unknown = rain, more = {}) =>
  JSON.stringify({
    messages: [asks, ...list],
    tools: [{ type: 'function', function: { name: 'rain', parameters, ...more } }],
  });

const POINTER = '1 /messages/1/tool_calls/0/function/arguments';

it.each<[string, unknown, string]>([
  ['a value that is nearly allowed', { unit: 'inchh' }, `enum ${POINTER} unsafe`],
  ['a value far from all that are', { unit: 'parsec' }, `enum ${POINTER}`],
  ['another type', { hours: 'two' }, `type ${POINTER}`],
  ['beyond a bound', { hours: 49 }, `bound ${POINTER}`],
])('arguments-break-schema: %s', async (_, args, expected) => {
  expect(await found(breakSchema, chat([calls(call(JSON.stringify(args)))]))).toEqual([expected]);
});

it('arguments-break-schema says what was most likely meant, and nothing otherwise', async () => {
  expect(await messages(breakSchema, chat([calls(call('{"unit":"inchh"}'))]))).toEqual([
    '"rain" gets "unit" = "inchh", which is not in ["mm", "inch"]. Did you mean "inch"? The model learns a call that its tool refuses; use an allowed value.',
  ]);
  expect(await messages(breakSchema, chat([calls(call('{"unit":"parsec"}'))]))).toEqual([
    '"rain" gets "unit" = "parsec", which is not in ["mm", "inch"]. The model learns a call that its tool refuses; use an allowed value.',
  ]);
});

it('arguments-break-schema names the arguments as a whole', async () => {
  expect(await messages(breakSchema, chat([calls(call('{}'))], { ...rain, minProperties: 1 }))).toEqual([
    expect.stringContaining('"rain" gets its arguments = '),
  ]);
});

it('arguments-break-schema leaves null to its own rule', async () => {
  const text = { type: 'object', properties: { unit: { type: 'string' } } };
  expect(await found(breakSchema, chat([calls(call('{"unit":null}'))], text))).toEqual([]);
});

it('arguments-break-schema says no more than ten things about a call', async () => {
  const args = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`key_${index}`, index]));
  const closed = { ...rain, additionalProperties: false };
  expect(await found(breakSchema, chat([calls(call(JSON.stringify(args)))], closed))).toHaveLength(10);
});

it.each<[string, unknown, readonly string[]]>([
  ['an object', { a: 1 }, [`notString ${POINTER} safe`]],
  ['null', null, [`notString ${POINTER}`]],
  ['a list', [1], [`notString ${POINTER}`]],
  ['a number', 7, [`notString ${POINTER}`]],
  ['a string', '{}', []],
])('arguments-not-string: %s', async (_, args, expected) => {
  expect(await found(notString, chat([calls(call(args))]))).toEqual(expected);
});

it('arguments-not-string writes an empty object for null', async () => {
  expect(await messages(notString, chat([calls(call(null))]))).toEqual([
    expect.stringContaining('Serialise it: "{}".'),
  ]);
  expect(await messages(notString, chat([calls(call([1]))]))).toEqual([
    expect.stringContaining('Serialise it: "[1]".'),
  ]);
});

const deep = `{"a":${'['.repeat(201)}${']'.repeat(201)}}`;

it.each<[string, string, string]>([
  ['empty', '', 'The arguments of "rain" are an empty string, which is not JSON'],
  ['no JSON', '{unit}', 'The arguments of "rain" are not JSON: "{unit}".'],
  ['a list', '[1]', 'The arguments of "rain" are an array of 1, not a JSON object'],
  ['too deep', deep, 'The arguments of "rain" nest more than 200 levels deep'],
])('arguments-not-json: %s', async (_, args, expected) => {
  expect(await messages(notJson, chat([calls(call(args))]))).toEqual([expect.stringContaining(expected)]);
});

it('arguments-not-json speaks of a call without a name too', async () => {
  const nameless = { id: 'c1', type: 'function', function: { arguments: '' } };
  expect(await messages(notJson, chat([calls(nameless)]))).toEqual([
    expect.stringMatching(/^The arguments of a call are an empty string/),
  ]);
});

it.each<[string, string, boolean]>([
  ['nine letters and digits', 'aB3dE6gH9', true],
  ['nine characters with a dash', 'aB3-E6gH9', false],
  ['eight', 'aB3dE6gH', false],
  ['ten', 'aB3dE6gH90', false],
])('call-id-length: %s', async (_, id, isFine) => {
  const row = chat([calls(call('{}', id))]);
  const said = await found(callIdLength, { file: row, options: { profile: 'mistral' } });
  expect(said).toEqual(isFine ? [] : [expect.stringMatching(/ 1 \/messages\/1\/tool_calls\/0\/id$/)]);
  expect(await found(callIdLength, row)).toEqual([]);
});

it.each<[string, object, readonly string[]]>([
  ['null', { content: null }, ['empty 1 /messages/1/content safe']],
  ['white space', { content: ' \n' }, ['empty 1 /messages/1/content safe']],
  ['a text', { content: 'Hm.' }, []],
  ['parts', { content: [] }, []],
  ['no call', { content: '', tool_calls: [] }, []],
  ['another role', { content: '', role: 'user' }, []],
])('content-beside-tool-calls: %s', async (_, more, expected) => {
  expect(await found(contentBesideCalls, chat([{ ...calls(call('{}')), ...more }]))).toEqual(expected);
});

it('content-beside-tool-calls counts rows, not messages', async () => {
  const empty = { ...calls(call('{}')), content: null };
  expect(await messages(contentBesideCalls, chat([empty, result('c1'), empty]))).toEqual([
    expect.stringMatching(/^1 row has/),
  ]);
});

it('duplicate-tool-call-id looks at one message at a time', async () => {
  const two = calls(call('{}'), call('{}'));
  expect(await found(duplicateId, chat([two, result('c1'), result('c1')]))).toEqual([
    'call 1 /messages/1/tool_calls/1/id',
  ]);
  expect(await found(duplicateId, chat([calls(call('{}')), result('c1'), result('c1'), says]))).toEqual([
    'answer 1 /messages/3/tool_call_id',
  ]);
  const once = [calls(call('{}')), result('c1')];
  expect(await found(duplicateId, chat([...once, ...once, says]))).toEqual([]);
  expect(await found(duplicateId, chat([two, ...once, result('c1')]))).toEqual([
    'call 1 /messages/1/tool_calls/1/id',
    'answer 1 /messages/4/tool_call_id',
  ]);
});

it('duplicate-tool-name keeps tools and functions apart', async () => {
  const named = { name: 'rain', parameters: rain };
  const row = JSON.parse(chat([says]));
  const [tool] = row.tools;
  expect(await found(duplicateName, JSON.stringify({ ...row, functions: [named] }))).toEqual([]);
  expect(await found(duplicateName, JSON.stringify({ ...row, tools: [tool, tool] }))).toEqual([
    'duplicate 1 /tools/1/function/name',
  ]);
  expect(await found(duplicateName, JSON.stringify({ ...row, tools: undefined, functions: [named, named] }))).toEqual([
    'duplicate 1 /functions/1/name',
  ]);
});

it('arguments-as-text and final-result-dropped speak where the provider’s contract does', async () => {
  const row = chat([calls(call('{}')), result('c1')]);
  const options = { profile: 'llamafactory' };
  expect(await found(argumentsAsText, { file: row, options })).toEqual([`text ${POINTER}`]);
  expect(await found(finalResultDropped, { file: row, options })).toEqual(['dropped 1 /messages/2']);
  expect(await found(argumentsAsText, row)).toEqual([]);
  expect(await found(finalResultDropped, row)).toEqual([]);
  expect(await found(argumentsAsText, { file: chat([calls(call({}))]), options })).toEqual([]);
  expect(await found(finalResultDropped, { file: chat([calls(call('{}')), result('c1'), says]), options })).toEqual([]);
});

it('escaped-unicode-in-arguments adds up characters, tokens and rows', async () => {
  const row = chat([calls(call('{"a":"\\u00e9\\u6771"}'), call('{"a":"\\u00fc"}', 'c2'))]);
  const plain = chat([calls(call('{"a":"é"}'), call('[1]', 'c2'))]);
  const [message] = await messages(escapedUnicode, [row, plain, row].join('\n'), { tokens: true });
  expect(message).toMatch(
    /^2 rows spell 6 characters of tool-call arguments as escapes such as .*, and they cost \d+ more tokens per epoch\)?/,
  );
  expect(await messages(escapedUnicode, row)).toEqual([expect.not.stringContaining('cost')]);
  expect(await found(escapedUnicode, plain)).toEqual([]);
  expect(await found(escapedUnicode, row)).toEqual([`escaped ${POINTER} unsafe`]);
});

it('invalid-parameters-schema gives three reasons, and counts the others', async () => {
  const broken = (count: number) => ({
    type: 'object',
    properties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { type: 'strin' }])),
  });
  const [three, four] = [3, 4].map((count) => chat([says], broken(count)));
  expect((await messages(invalidParameters, three ?? ''))[0]).not.toContain('more');
  expect((await messages(invalidParameters, four ?? ''))[0]).toContain('; and 1 more. The API refuses');
});

it('invalid-parameters-schema asks for the strict subset only where strict is set', async () => {
  const at = '1 /tools/0/function/parameters';
  expect(await found(invalidParameters, chat([says], rain, { strict: true }))).toEqual([`strict ${at}`]);
  for (const strict of [false, 1, undefined])
    expect(await found(invalidParameters, chat([says], rain, { strict }))).toEqual([]);
  expect(await found(invalidParameters, chat([says], { type: 'objec' }, { strict: true }))).toEqual([`invalid ${at}`]);
  expect(await messages(invalidParameters, chat([says], { type: 'objec' }, { name: undefined }))).toEqual([
    expect.stringMatching(/^The parameters of this tool are no usable JSON Schema/),
  ]);
});
