import { expect, it } from 'vitest';
import blankLine from '../../rules/blank-line.ts';
import byteOrderMark from '../../rules/byte-order-mark.ts';
import developerRole from '../../rules/developer-role.ts';
import identicalOutputs from '../../rules/dpo-identical-outputs.ts';
import oldFieldNames from '../../rules/dpo-old-field-names.ts';
import emptyContent from '../../rules/empty-content.ts';
import invalidJson from '../../rules/invalid-json.ts';
import { repairsOf } from './repairs-of.ts';

const chat = (...messages: readonly object[]) => JSON.stringify({ messages });
const asks = { role: 'user', content: 'Is the sauna hot?' };
const says = (content: unknown) => ({ role: 'assistant', content });
const pair = (one: unknown, other: unknown, names = ['preferred_output', 'non_preferred_output']) =>
  JSON.stringify({
    input: { messages: [asks] },
    [names[0] ?? '']: [says(one)],
    [names[1] ?? '']: [says(other)],
  });
const row = chat(asks, says('Very.'));
const DELETED = { title: 'Delete the row', safety: 'unsafe', after: undefined };

it('blank-line deletes blank lines, and nothing else', async () => {
  expect(await repairsOf(blankLine, ' \t')).toEqual([
    { title: 'Delete the blank line', safety: 'safe', after: undefined },
  ]);
  expect(await repairsOf(blankLine, row)).toEqual([]);
  expect(await repairsOf(blankLine, '{')).toEqual([]);
});

it('byte-order-mark deletes the mark that starts a file', async () => {
  expect(await repairsOf(byteOrderMark, `\ufeff${row}`, true)).toEqual([
    { title: 'Delete the byte order mark', safety: 'safe', after: row },
  ]);
  expect(await repairsOf(byteOrderMark, row, true)).toEqual([]);
  expect(await repairsOf(byteOrderMark, `\ufeff${row}`, false)).toEqual([]);
});

it('developer-role writes the role that is listed, for each message', async () => {
  const [one, two] = ['Be brief.', 'Be kind.'].map((content) => ({ role: 'developer', content }));
  const [system, other] = ['Be brief.', 'Be kind.'].map((content) => ({ role: 'system', content }));
  const repair = { title: 'Write system', safety: 'unsafe' };
  expect(await repairsOf(developerRole, chat({ ...one }, asks, { ...two }, says('Very.')))).toEqual([
    { ...repair, after: chat({ ...system }, asks, { ...two }, says('Very.')) },
    { ...repair, after: chat({ ...one }, asks, { ...other }, says('Very.')) },
  ]);
  expect(await repairsOf(developerRole, chat({ ...system }, asks, says('Very.')))).toEqual([]);
  expect(await repairsOf(developerRole, '')).toEqual([]);
});

it.each<[string, string, readonly object[]]>([
  ['the same answers', pair('Very.', 'Very.'), [DELETED]],
  ['answers that differ in white space only', pair('Very hot.', 'Very  hot. '), [DELETED]],
  ['answers that differ', pair('Very hot.', 'Very cold.'), []],
  ['answers of white space', pair(' ', ' '), []],
  ['another format', row, []],
  ['no record', 'x', []],
])('dpo-identical-outputs: %s', async (_, line, repairs) => {
  expect(await repairsOf(identicalOutputs, line)).toEqual(repairs);
});

const OLD = ['preferred_completion', 'non_preferred_completion'];

it.each<[string, string, string | undefined]>([
  ['both old', pair('Very.', 'No.', OLD), pair('Very.', 'No.')],
  ['one old', pair('Very.', 'No.', [OLD[0] ?? '', 'non_preferred_output']), pair('Very.', 'No.')],
  ['one beside the new one', pair('Very.', 'No.').replace('{', `{"${OLD[0]}":[],`), undefined],
  ['both new', pair('Very.', 'No.'), undefined],
  ['no record', '[]', undefined],
])('dpo-old-field-names: %s', async (_, line, after) => {
  const renamed = { title: 'Rename the fields', safety: 'safe', after };
  expect(await repairsOf(oldFieldNames, line)).toEqual(after === undefined ? [] : [renamed]);
});

it.each<[string, string, readonly object[]]>([
  ['an empty answer', chat(asks, says('')), [DELETED]],
  ['an answer of white space', chat(asks, says(' \n')), [DELETED]],
  ['parts of which all are empty', chat(asks, says([' ', ''].map((text) => ({ type: 'text', text })))), [DELETED]],
  ['parts of which one is not', chat(asks, says(['', 'Hm'].map((text) => ({ type: 'text', text })))), []],
  ['one of two answers', chat(asks, says('Very.'), asks, says('')), [DELETED]],
  ['an answer', row, []],
  ['no record', '7', []],
])('empty-content: %s', async (_, line, repairs) => {
  expect(await repairsOf(emptyContent, line)).toEqual(repairs);
});

it('invalid-json writes what the line means, where that is certain', async () => {
  const python = row.replace('"Very."', '"Very.","weight":True');
  expect(await repairsOf(invalidJson, python)).toEqual([
    { title: expect.any(String), safety: 'safe', after: row.replace('"Very."', '"Very.","weight":true') },
  ]);
  expect(await repairsOf(invalidJson, row)).toEqual([]);
  expect(await repairsOf(invalidJson, '{"messages":')).toEqual([]);
});
