import { expect, it } from 'vitest';
import breakSchema from '../../rules/arguments-break-schema.ts';
import notString from '../../rules/arguments-not-string.ts';
import consecutiveAssistant from '../../rules/consecutive-assistant.ts';
import contentBesideCalls from '../../rules/content-beside-tool-calls.ts';
import deprecatedFunctions from '../../rules/deprecated-functions.ts';
import escapedUnicode from '../../rules/escaped-unicode-in-arguments.ts';
import { repairsOf } from './repairs-of.ts';

const asks = '{"role":"user","content":"Rain?"}';
const chat = (messages: string, more = '') => `{"messages":[${asks},${messages}]${more}}`;
const call = (args: string, more = '') =>
  `{"role":"assistant"${more},"tool_calls":[{"id":"c1","type":"function","function":{"name":"rain","arguments":${args}}}]}`;
const units = (properties = '"unit":{"enum":["mm","inch"]},"hours":{"type":"integer"}') =>
  `,"tools":[{"type":"function","function":{"name":"rain","parameters":{"type":"object","properties":{${properties}}}}}]`;
const text = (content: string, more = '') => `{"role":"assistant","content":"${content}"${more}}`;

it('arguments-not-string serialises an object as it is written', async () => {
  const title = 'Write the object as a string';
  expect(await repairsOf(notString, chat(call('{"a": 1.0}')))).toEqual([
    { title, safety: 'safe', after: chat(call('"{\\"a\\": 1.0}"')) },
  ]);
  for (const args of ['"{}"', 'null', '[1]', '7']) expect(await repairsOf(notString, chat(call(args)))).toEqual([]);
  const custom = '{"role":"assistant","tool_calls":[{"id":"c1","type":"custom","custom":{"name":"rain","input":{}}}]}';
  expect(await repairsOf(notString, chat(custom))).toEqual([]);
  expect(await repairsOf(notString, '[')).toEqual([]);
});

it('arguments-break-schema writes the value that is nearly the one', async () => {
  const repair = { title: 'Write the allowed value', safety: 'unsafe' };
  expect(await repairsOf(breakSchema, chat(call('"{\\"unit\\":\\"inchh\\"}"'), units()))).toEqual([
    { ...repair, after: chat(call('"{\\"unit\\":\\"inch\\"}"'), units()) },
  ]);
  for (const args of [
    '{\\"unit\\":\\"parsec\\"}',
    '{\\"hours\\":\\"two\\"}',
    '{\\"unit\\":\\"mm\\"}',
    '{\\"units\\":1}',
  ])
    expect(await repairsOf(breakSchema, chat(call(`"${args}"`), units())), args).toEqual([]);
});

it('escaped-unicode-in-arguments writes the characters, each call by itself', async () => {
  const two = (one: string, other: string) =>
    chat(
      `{"role":"assistant","tool_calls":[${[one, other].map((args, index) => `{"id":"c${index}","type":"function","function":{"name":"rain","arguments":"${args}"}}`).join()}]}`,
    );
  const [escaped, plain] = ['{\\"a\\":\\"\\\\u00e9\\"}', '{\\"a\\":\\"é\\"}'];
  const repair = { title: 'Write the characters', safety: 'unsafe' };
  expect(await repairsOf(escapedUnicode, two(escaped, escaped))).toEqual([
    { ...repair, after: two(plain, escaped) },
    { ...repair, after: two(escaped, plain) },
  ]);
  expect(await repairsOf(escapedUnicode, two(plain, '\\"\\\\u00e9\\"'))).toEqual([]);
  expect(await repairsOf(escapedUnicode, two(plain, '\\\\u00e9'))).toEqual([]);
  expect(await repairsOf(escapedUnicode, 'x')).toEqual([]);
});

const without = { title: 'Leave the key out', safety: 'safe', after: chat(call('"{}"')) };

it.each<[string, string, readonly object[]]>([
  ['null', call('"{}"', ',"content":null'), [without]],
  ['nothing', call('"{}"', ',"content":""'), [without]],
  ['white space, which is trained', call('"{}"', ',"content":" "'), []],
  ['a text', call('"{}"', ',"content":"Let me see."'), []],
  ['no content', call('"{}"'), []],
  ['no call', '{"role":"assistant","content":"","tool_calls":[]}', []],
  ['calls that are no list', '{"role":"assistant","content":"","tool_calls":{"length":1}}', []],
  ['another role', call('"{}"', ',"content":""').replace('assistant', 'user'), []],
])('content-beside-tool-calls: %s', async (_, message, repairs) => {
  expect(await repairsOf(contentBesideCalls, chat(message))).toEqual(repairs);
});

it('content-beside-tool-calls repairs no line that is no record', async () => {
  expect(await repairsOf(contentBesideCalls, '[]')).toEqual([]);
});

const joined = (after: string) => [
  { title: 'Make one message of text and call', safety: 'unsafe', after: chat(after) },
];
const withText = call('"{}"').replace('{"role"', '{"content": "Let me see.", "role"');

it.each<[string, string, readonly object[]]>([
  ['text and call', `${text('Let me see.')},${call('"{}"')}`, joined(withText)],
  [
    'text, and call with null',
    `${text('Let me see.')},${call('"{}"', ',"content":null')}`,
    joined(call('"{}"', ',"content":"Let me see."')),
  ],
  [
    'text, and call with nothing',
    `${text('Let me see.')},${call('"{}"', ',"content":""')}`,
    joined(call('"{}"', ',"content":"Let me see."')),
  ],
  ['text, and call with a text', `${text('Let me see.')},${call('"{}"', ',"content":"Wait."')}`, []],
  ['two texts', `${text('Let me see.')},${text('Yes.')}`, []],
  ['text, and no call', `${text('Let me see.')},{"role":"assistant","content":"","tool_calls":[]}`, []],
  ['weights that differ', `${text('Let me see.', ',"weight":0')},${call('"{}"')}`, []],
  ['a call and a call', `${call('"{}"')},${call('"{}"')}`, []],
  ['a question between', `${text('Let me see.')},${asks},${call('"{}"')}`, []],
])('consecutive-assistant: %s', async (_, messages, repairs) => {
  expect(await repairsOf(consecutiveAssistant, chat(messages))).toEqual(repairs);
});

it('deprecated-functions migrates rows of the old style only', async () => {
  const old = chat(
    '{"role":"assistant","function_call":{"name":"rain","arguments":"{}"}}',
    ',"functions":[{"name":"rain"}]',
  );
  const repairs = await repairsOf(deprecatedFunctions, old);
  expect(repairs).toEqual([{ title: 'Write tools and tool_calls', safety: 'unsafe', after: expect.any(String) }]);
  expect(JSON.parse(repairs[0]?.after ?? '')).toEqual({
    messages: [
      { role: 'user', content: 'Rain?' },
      {
        role: 'assistant',
        tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'rain', arguments: '{}' } }],
      },
    ],
    tools: [{ type: 'function', function: { name: 'rain' } }],
  });
  expect(await repairsOf(deprecatedFunctions, chat(call('"{}"'), units()))).toEqual([]);
  expect(await repairsOf(deprecatedFunctions, old.replace(/\}$/, `${units()}}`))).toEqual([]);
  expect(await repairsOf(deprecatedFunctions, '7')).toEqual([]);
});
