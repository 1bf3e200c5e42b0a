import { expect, it } from 'vitest';
import consecutiveAssistant from '../../rules/consecutive-assistant.ts';
import inputEnds from '../../rules/dpo-input-ends-with-assistant.ts';
import lengthBias from '../../rules/dpo-length-bias.ts';
import multiTurn from '../../rules/dpo-multi-turn.ts';
import oldFieldNames from '../../rules/dpo-old-field-names.ts';
import outputShape from '../../rules/dpo-output-shape.ts';
import { found, messages } from './found.ts';

const asks = { role: 'user', content: 'Which tram?' };
const says = (content: unknown) => ({ role: 'assistant', content });
const calls = {
  role: 'assistant',
  tool_calls: [{ id: 'c1', type: 'function', function: { name: 'trams', arguments: '{}' } }],
};
const result = { role: 'tool', tool_call_id: 'c1', content: '9:40' };
const pair = (input: readonly object[], preferred: readonly object[] = [says('Tram 4.')], other = [says('None.')]) =>
  JSON.stringify({ input: { messages: input }, preferred_output: preferred, non_preferred_output: other });

it.each<[string, readonly object[], readonly object[] | undefined, readonly string[]]>([
  ['ends with a question', [asks], undefined, []],
  ['ends with an answer', [asks, says('One.')], undefined, ['ends 1 /input/messages/1']],
  ['ends with a call whose result begins an output', [asks, calls], [result, says('Tram 4.')], []],
  ['ends with a call whose result comes late', [asks, calls], [says('Hm.'), result], ['ends 1 /input/messages/1']],
])('dpo-input-ends-with-assistant: the input %s', async (_, input, preferred, expected) => {
  expect(await found(inputEnds, pair(input, preferred))).toEqual(expected);
});

it('dpo-input-ends-with-assistant looks at outputs only for results', async () => {
  expect(await found(inputEnds, pair([result, asks, says('One.')]))).toEqual(['ends 1 /input/messages/2']);
});

it.each<[string, readonly object[], readonly string[]]>([
  ['one question', [asks], []],
  ['an answer that nobody asks about', [asks, says('One.')], []],
  ['a call and its result', [asks, calls, result], []],
  ['an earlier answer', [asks, says('One.'), asks], ['turns 1 /input/messages/1']],
  ['two earlier answers', [asks, says('One.'), asks, says('Two.'), asks], ['turns 1 /input/messages/1']],
])('dpo-multi-turn: %s', async (_, input, expected) => {
  expect(await found(multiTurn, pair(input))).toEqual(expected);
});

const rows = (count: number, make: (index: number) => readonly [unknown, unknown]) =>
  Array.from({ length: count }, (_, index) => {
    const [preferred, other] = make(index);
    return pair([{ role: 'user', content: `Tram ${index}?` }], [says(preferred)], [says(other)]);
  }).join('\n');
const bias = async (count: number, make: (index: number) => readonly [unknown, unknown]) =>
  (await messages(lengthBias, rows(count, make))).map((text) => text.slice(0, text.indexOf(':')));

it('dpo-length-bias speaks from 20 pairs and three quarters on', async () => {
  const shorter = 'The preferred answer is the shorter one in';
  expect(await bias(20, () => ['ab', 'abcd'])).toEqual([
    `${shorter} 100 % of 20 pairs (on average 2 characters against 4)`,
  ]);
  expect(await bias(19, () => ['ab', 'abcd'])).toEqual([]);
  expect(await bias(20, (index) => (index < 15 ? ['ab', 'abcd'] : ['abcdef', 'a']))).toEqual([
    `${shorter} 75 % of 20 pairs (on average 3 characters against 3)`,
  ]);
  expect(await bias(20, (index) => (index < 14 ? ['ab', 'abcd'] : ['abcdef', 'a']))).toEqual([]);
  expect(await bias(20, (index) => (index < 14 ? ['ab', 'abcd'] : ['ab', 'ab']))).toEqual([]);
  expect(await bias(20, () => ['abcd', 'a'])).toEqual([
    'The preferred answer is the longer one in 100 % of 20 pairs (on average 4 characters against 1)',
  ]);
});

it('dpo-length-bias counts pairs of two texts only, and the characters of answers', async () => {
  expect(await bias(21, (index) => (index < 2 ? ['', 'abcd'] : ['ab', 'abcd']))).toEqual([]);
  expect(await bias(21, (index) => (index < 2 ? ['abcd', ''] : ['ab', 'abcd']))).toEqual([]);
  const parts = [
    { type: 'text', text: 'ab' },
    { type: 'text', text: 'cd' },
  ];
  expect(await bias(20, () => ['a', parts])).toEqual([expect.stringContaining('1 characters against 4')]);
  const file = Array.from({ length: 20 }, (_, index) =>
    pair([{ role: 'user', content: `Tram ${index}?` }], [result, says('ab')], [says('abcd')]),
  ).join('\n');
  expect(await messages(lengthBias, file)).toEqual([expect.stringContaining('2 characters against 4')]);
});

it('dpo-length-bias does not speak of validation data', async () => {
  const validation = rows(20, () => ['ab', 'abcd']);
  expect(await messages(lengthBias, { file: pair([asks]), validation })).toEqual([]);
});

it.each<[string, object, readonly string[], string]>([
  [
    'old names',
    { preferred_completion: [says('a')], non_preferred_completion: [says('b')] },
    ['old 1 /preferred_completion safe'],
    'preferred_completion and non_preferred_completion',
  ],
  [
    'one old name',
    { preferred_output: [says('a')], non_preferred_completion: [says('b')] },
    ['old 1 /non_preferred_completion safe'],
    'non_preferred_completion as',
  ],
  [
    'an old name beside the new',
    { preferred_output: [says('a')], non_preferred_output: [says('b')], preferred_completion: [] },
    ['both 1 /preferred_completion'],
    'preferred_completion beside',
  ],
  ['new names', { preferred_output: [says('a')], non_preferred_output: [says('b')] }, [], ''],
])('dpo-old-field-names: %s', async (_, outputs, expected, start) => {
  const row = JSON.stringify({ input: { messages: [asks] }, ...outputs });
  const without = (each: string) => each.replace(' safe', '');
  expect((await found(oldFieldNames, row)).map(without)).toEqual(expected.map(without));
  for (const message of await messages(oldFieldNames, row)) expect(message.startsWith(start)).toBe(true);
});

const answer = says('Tram 4.');

it.each<[string, readonly object[], readonly string[], readonly string[]]>([
  ['one answer', [answer], [], []],
  ['none', [], ['empty 1 /preferred_output'], ['empty 1 /preferred_output']],
  ['two answers', [answer, answer], ['several 1 /preferred_output'], []],
  ['a call, its result and the answer', [calls, result, answer], ['role 1 /preferred_output/1/role'], []],
  ['a question', [asks, answer], ['role 1 /preferred_output/0/role'], ['role 1 /preferred_output/0/role']],
  ['a result alone', [result], ['role 1 /preferred_output/0/role'], ['noAssistant 1 /preferred_output']],
  ['a role that does not exist', [{ role: 'judge', content: 'x' }], [], []],
])('dpo-output-shape: %s', async (_, preferred, atOpenai, atAzure) => {
  const row = pair([asks], preferred);
  expect(await found(outputShape, row)).toEqual(atOpenai);
  expect(await found(outputShape, { file: row, options: { profile: 'azure' } })).toEqual(atAzure);
});

it('dpo-output-shape says what is wanted', async () => {
  const row = pair([asks], []);
  expect(await messages(outputShape, row)).toEqual([
    'preferred_output is empty: there is no answer to compare. Give exactly one assistant message.',
  ]);
  expect(await messages(outputShape, { file: row, options: { profile: 'azure' } })).toEqual([
    'preferred_output is empty: there is no answer to compare. Give assistant and tool messages, at least one of them assistant.',
  ]);
  expect(await found(outputShape, JSON.stringify({ ...JSON.parse(row), preferred_output: {} }))).toEqual([]);
});

const chat = (...list: readonly object[]) => JSON.stringify({ messages: [asks, ...list] });
const old = { role: 'assistant', function_call: { name: 'trams', arguments: '{}' } };

it.each<[string, string, readonly string[]]>([
  ['two texts', chat(says('a'), says('b')), ['inARow 1 /messages/2']],
  ['text and call', chat(says('a'), calls), ['inARow 1 /messages/2 unsafe']],
  ['text and call with text', chat(says('a'), { ...calls, content: 'b' }), ['inARow 1 /messages/2']],
  [
    'text, and an empty list of calls',
    chat(says('a'), { role: 'assistant', tool_calls: [] }),
    ['inARow 1 /messages/2'],
  ],
  ['other weights', chat({ ...says('a'), weight: 0 }, calls), ['inARow 1 /messages/2']],
  ['a call of the old kind', chat(old, says('b')), ['afterCall 1 /messages/2']],
  ['a call', chat(calls, says('b')), []],
  ['a question between', chat(says('a'), asks, says('b')), []],
  ['in an input', pair([asks, says('a'), says('b'), asks]), ['inARow 1 /input/messages/2']],
  ['in an output', pair([asks], [says('a'), says('b')]), []],
  ['both kinds', chat(says('a'), old, says('b')), ['inARow 1 /messages/2', 'afterCall 1 /messages/3']],
])('consecutive-assistant: %s', async (_, row, expected) => {
  expect([...(await found(consecutiveAssistant, row))].sort()).toEqual([...expected].sort());
});

it('consecutive-assistant adds up what is repaired over all rows', async () => {
  const [split, texts] = [chat(says('a'), calls), chat(says('a'), says('b'))];
  for (const file of [`${split}\n${texts}`, `${texts}\n${split}`])
    expect(await found(consecutiveAssistant, file)).toEqual(['inARow 1 /messages/2 unsafe']);
});
