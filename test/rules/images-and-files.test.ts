import { expect, it } from 'vitest';
import blankLine from '../../rules/blank-line.ts';
import byteOrderMark from '../../rules/byte-order-mark.ts';
import duplicateKey from '../../rules/duplicate-key.ts';
import emptyFile from '../../rules/empty-file.ts';
import fewExamples from '../../rules/few-examples.ts';
import formatAndMethod from '../../rules/format-does-not-fit-method.ts';
import imageDetail from '../../rules/image-detail.ts';
import imageInDpo from '../../rules/image-in-dpo.ts';
import imageModel from '../../rules/image-model.ts';
import notInline from '../../rules/image-not-inline.ts';
import outsideUser from '../../rules/image-outside-user.ts';
import placeholders from '../../rules/image-placeholders.ts';
import imageUrl from '../../rules/image-url.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { found, messages } from './found.ts';

const BIKE = 'https://example.com/bike.jpg';
const image = (url: unknown = BIKE, more = {}) => ({ type: 'image_url', image_url: { url, ...more } });
const shows = (...parts: readonly unknown[]) => ({
  role: 'user',
  content: [{ type: 'text', text: 'Which?' }, ...parts],
});
const says = { role: 'assistant', content: 'A city bike.' };
const chat = (...list: readonly unknown[]) => JSON.stringify({ messages: list });
const row = chat({ role: 'user', content: 'Which?' }, says);
const pair = (message: object) =>
  JSON.stringify({ input: { messages: [message] }, preferred_output: [says], non_preferred_output: [says] });
const AT = '1 /messages/0/content/1/image_url/url';

it.each<[string, unknown, readonly string[]]>([
  ['http', 'http://example.com/a.png', []],
  ['https, in capitals', 'HTTPS://example.com/a.png', []],
  ['another scheme', 'ftp://example.com/a.png', [`scheme ${AT}`]],
  ['a path', 'images/a.png', [`unparsable ${AT}`]],
  ['no host', 'https://', [`unparsable ${AT}`]],
  ['a private host', 'http://localhost/a.png', [`private ${AT}`]],
  ['a password', 'https://eva:pass@example.com/a.png', ['credentials 1 /messages/0/content/1']],
  ['no text', 7, ['shape 1 /messages/0/content/1/image_url/url']],
])('image-url: %s', async (_, url, expected) => {
  expect(await found(imageUrl, chat(shows(image(url)), says))).toEqual(expected);
});

it('image-url wants an object around the URL', async () => {
  expect(await messages(imageUrl, chat(shows({ type: 'image_url', image_url: BIKE }), says))).toEqual([
    expect.stringContaining(' is a bare text: write an object'),
  ]);
});

it.each<[unknown, string]>([
  ['hihg', 'and refuses the file. Did you mean "high"?'],
  ['original', 'and refuses the file.'],
  [7, 'and refuses the file.'],
])('image-detail: %j', async (detail, end) => {
  const [message, ...others] = await messages(imageDetail, chat(shows(image(BIKE, { detail })), says));
  expect(others).toEqual([]);
  expect(message?.endsWith(end)).toBe(true);
});

it('image-in-dpo finds images of users only', async () => {
  expect(await found(imageInDpo, pair(shows(image(), image())))).toEqual(['image 1 /input/messages/0/content/1']);
  expect(await found(imageInDpo, pair({ ...shows(image()), role: 'system' }))).toEqual([]);
});

it('image-outside-user tells the assistant from other roles', async () => {
  const misplaced = (role: string) => chat({ ...shows(image()), role }, { role: 'user', content: 'Which?' }, says);
  expect(await messages(outsideUser, misplaced('assistant'))).toEqual([
    expect.stringContaining(' is an image in an assistant message: '),
  ]);
  expect(await messages(outsideUser, misplaced('system'))).toEqual([
    expect.stringContaining(' is an image in a message with the role system: '),
  ]);
  expect(await messages(outsideUser, misplaced('user'))).toEqual([]);
});

it('image-model speaks of a model that was named, and that does not train on images', async () => {
  const file = chat(shows(image()), says);
  const said = await messages(imageModel, { file, options: { model: 'gpt-4.1-mini-2025-04-14' } });
  expect(said).toEqual([expect.stringMatching(/^1 row holds images, and gpt-4\.1-mini-2025-04-14 does not train/)]);
  expect(await found(imageModel, { file, options: { model: 'gpt-4o-2024-08-06' } })).toEqual([]);
  expect(await found(imageModel, { file, options: { model: 'o4-mini-2025-04-16' } })).toEqual([]);
  expect(await found(imageModel, file)).toEqual([]);
});

it('image-not-inline speaks where the provider takes data URLs only', async () => {
  const options = { profile: 'together' };
  const [said, ...others] = await found(notInline, {
    file: chat(shows(image(), image('data:image/png;base64,')), says),
    options,
  });
  expect(others).toEqual([]);
  expect(said).toContain(AT);
  expect(await found(notInline, chat(shows(image()), says))).toEqual([]);
});

it.each<[string, string, object, string | undefined]>([
  ['one mark for one image', 'llamafactory', { content: '<image>Which?' }, undefined],
  ['a mark too many', 'llamafactory', { content: '<image><image>Which?' }, 'The row has 1 image and 2 places for them'],
  ['no mark', 'llamafactory', { content: 'Which?' }, 'The row has 1 image and 0 places for them'],
  ['one part for one image', 'trl', { content: [{ type: 'image' }, { type: 'text', text: 'Which?' }] }, undefined],
  ['texts only', 'trl', { content: 'Which?' }, undefined],
  ['no part', 'trl', { content: [{ type: 'text', text: '<image>' }] }, 'The row has 1 image and 0 places for them'],
])('image-placeholders: %s', async (_, profile, message, expected) => {
  const file = JSON.stringify({ messages: [{ role: 'user', ...message }, says], images: ['bike.jpg'] });
  const said = await messages(placeholders, { file, options: { profile } });
  expect(said.map((text) => text.slice(0, text.indexOf(':')))).toEqual(expected === undefined ? [] : [expected]);
  expect(await messages(placeholders, file)).toEqual([]);
});

it('blank-line counts blank lines of files that hold rows', async () => {
  expect(await found(blankLine, `${row}\n\n \n${row}`)).toEqual(['blank 2 safe']);
  expect(await messages(blankLine, `${row}\n\n \n${row}`)).toEqual([expect.stringContaining('has 2 blank lines.')]);
  expect(await found(blankLine, '\n\n')).toEqual([]);
});

it('byte-order-mark leaves files without rows to empty-file', async () => {
  expect(await found(byteOrderMark, `\ufeff${row}`)).toEqual(['present 1 safe']);
  expect(await found(byteOrderMark, '\ufeff')).toEqual([]);
  expect(await found(byteOrderMark, row)).toEqual([]);
  expect(await found(emptyFile, '\ufeff')).toEqual(['mark 1']);
  expect(await found(emptyFile, '\n\n')).toEqual(['blank 1']);
  expect(await found(emptyFile, row)).toEqual([]);
});

it('duplicate-key points at the key, behind letters of several bytes too', async () => {
  const line = `{"é😀":1,"a":2,"a":3,${row.slice(1)}`;
  const { findings } = await lintCase(line, { tokens: false }, { rules: [duplicateKey] });
  expect(findings.map(({ messageId, column, endColumn }) => [messageId, column, endColumn])).toEqual([
    ['twice', line.lastIndexOf('"a"') + 1, line.lastIndexOf('"a"') + 4],
  ]);
  expect(await messages(duplicateKey, line.replace('"a":3', '"a":3,"a":4'))).toEqual([
    expect.stringContaining('The key "a" and others stand more than once in the same object, 2 times on this line.'),
  ]);
  expect(await messages(duplicateKey, '{"a":1,"a":2')).toEqual([]);
});

it('few-examples speaks between the least and the recommended number', async () => {
  const rows = (count: number) => `${row}\n`.repeat(count);
  expect(await found(fewExamples, rows(9))).toEqual([]);
  expect(await found(fewExamples, rows(10))).toEqual(['few 1']);
  expect(await found(fewExamples, rows(49))).toEqual(['few 1']);
  expect(await found(fewExamples, rows(50))).toEqual([]);
});

it('format-does-not-fit-method speaks of files of one format', async () => {
  const completion = '{"prompt":"Which?","completion":" A city bike."}';
  const options = { method: 'dpo' } as const;
  expect(await found(formatAndMethod, { file: row, options })).toEqual(['method 1']);
  expect(await found(formatAndMethod, { file: `${row}\n${pair(shows())}`, options })).toEqual([]);
  expect(await found(formatAndMethod, row)).toEqual([]);
  expect(await found(formatAndMethod, completion)).toEqual([]);
  expect(await found(formatAndMethod, { file: completion, options: { method: 'supervised' } })).toEqual([
    'completion 1',
  ]);
  expect(await found(formatAndMethod, { file: completion, options: { model: 'babbage-002' } })).toEqual([]);
  expect(await found(formatAndMethod, { file: completion, options })).toEqual(['method 1']);
});
