import { expect, it } from 'vitest';
import formatOutlier from '../../rules/answer-format-outlier.ts';
import assistantFirst from '../../rules/assistant-first.ts';
import audioOrFile from '../../rules/audio-or-file-part.ts';
import completionEmpty from '../../rules/completion-empty.ts';
import completionStyle from '../../rules/completion-style.ts';
import developerRole from '../../rules/developer-role.ts';
import edgeWhitespace from '../../rules/edge-whitespace.ts';
import emptyContent from '../../rules/empty-content.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';
import { found, messages } from './found.ts';

const asks = { role: 'user', content: 'Is the sauna hot?' };
const says = (content: unknown, more = {}) => ({ role: 'assistant', content, ...more });
const chat = (...list: readonly object[]) => JSON.stringify({ messages: list });
const answers = (...texts: readonly unknown[]) => texts.map((text) => chat(asks, says(text))).join('\n');

const system = (content: string) => ({ role: 'system', content });
const task = (prompt: string, json: number, others: readonly string[]) =>
  [...Array.from({ length: json }, (_, index) => `{"n":${index}}`), ...others].map((text) =>
    chat(system(prompt), asks, says(text)),
  );
const outliers = async (rows: readonly string[]) =>
  (await messages(formatOutlier, rows.join('\n'))).map((text) => text.slice(0, text.indexOf(':')));

it('answer-format-outlier looks at tasks of 20 rows and more, of which 95 % agree', async () => {
  expect(await outliers(task('A', 19, ['No.']))).toEqual(['19 of 20 answers parse as JSON; 1 does not']);
  expect(await outliers(task('A', 18, ['No.']))).toEqual([]);
  expect(await outliers(task('A', 38, ['No.', 'Yes.', 'Hm.']))).toEqual([]);
  expect(await outliers(task('A', 20, []))).toEqual([]);
  expect(await outliers(task('A', 38, ['```json\n{}\n```', 'Yes.']))).toEqual([
    '38 of 40 answers parse as JSON; 2 do not',
  ]);
});

it('answer-format-outlier keeps tasks apart while there are no more than 64', async () => {
  const both = [...task('A', 19, ['No.']), ...task('B', 0, ['x'])];
  const more = (count: number) =>
    Array.from({ length: count }, (_, index) => chat(system(`${index}`), asks, says('x')));
  const told = ['19 of 20 answers parse as JSON; 1 does not'];
  expect(await outliers([...both, ...more(62)])).toEqual(told);
  expect(await outliers([...both, ...more(63)])).toEqual([]);
  for (const [count, expected] of [
    [62, 1],
    [63, 0],
  ] as const) {
    const file = [...both, ...more(count)].join('\n');
    expect((await lintInPieces(file, 1, { tokens: false }, { rules: [formatOutlier] })).findings).toHaveLength(
      expected,
    );
  }
});

it('answer-format-outlier takes a file of too many tasks for one', async () => {
  const rows = Array.from({ length: 70 }, (_, index) =>
    chat(system(`${index}`), asks, says(index === 50 ? 'x' : '{}')),
  );
  const report = await lintInPieces(rows.join('\n'), 1, { tokens: false }, { rules: [formatOutlier] });
  expect(report.findings.map(({ line, message }) => `${line} ${message.slice(0, 30)}`)).toEqual([
    '51 69 of 70 answers parse as JSON',
  ]);
  expect(await outliers(rows)).toEqual(['69 of 70 answers parse as JSON; 1 does not']);
});

it.each<[string, readonly object[], readonly string[]]>([
  ['behind a system prompt', [system('Hi.'), says('Hello.'), asks, says('Yes.')], ['first 1 /messages/1']],
  ['behind a developer prompt', [{ role: 'developer', content: 'Hi.' }, says('Hello.'), asks], ['first 1 /messages/1']],
  ['with weight 0', [says('Hello.', { weight: 0 }), asks, says('Yes.')], []],
  ['nobody asks', [says('Hello.'), says('Yes.')], []],
  ['behind a question', [asks, says('Yes.')], []],
  ['roles that do not exist', [says('Hello.'), { role: 'human', content: 'Hi.' }, asks], []],
])('assistant-first: %s', async (_, list, expected) => {
  expect(await found(assistantFirst, chat(...list))).toEqual(expected);
});

it('audio-or-file-part tells files, audio and answers of audio apart', async () => {
  const part = (type: string) =>
    chat({ role: 'user', content: [{ type, [type]: { file_id: 'f1', data: '', format: 'wav' } }] }, says('Yes.'));
  expect(await messages(audioOrFile, part('file'))).toEqual([expect.stringContaining(' is a file: fine-tuning takes')]);
  expect(await messages(audioOrFile, part('input_audio'))).toEqual([expect.stringContaining(' is audio: fine-tuning')]);
  const row = chat(asks, says('Yes.', { audio: { id: 'a1' } }));
  expect(await found(audioOrFile, row)).toEqual(['reply 1 /messages/1/audio']);
  expect(await messages(audioOrFile, row)).toEqual([
    expect.stringMatching(/^messages\[1\]\.audio refers to an audio answer/),
  ]);
  expect(await found(audioOrFile, chat({ ...asks, audio: { id: 'a1' } }, says('Yes.')))).toEqual([]);
  expect(await found(audioOrFile, chat(asks, says('Yes.', { audio: null })))).toEqual([]);
});

const completion = (prompt: unknown, text: unknown) => JSON.stringify({ prompt, completion: text });

it('completion-empty tells nothing from white space, and names an empty prompt where the provider minds', async () => {
  expect(await messages(completionEmpty, completion('Hot?', ''))).toEqual([expect.stringContaining('is empty:')]);
  expect(await messages(completionEmpty, completion('Hot?', ' \n'))).toEqual([
    expect.stringContaining('is white space only:'),
  ]);
  expect(await found(completionEmpty, completion('Hot?', ' '))).toEqual(['completion 1 /completion']);
  expect(await found(completionEmpty, completion('Hot?', ' Yes'))).toEqual([]);
  const azure = { profile: 'azure' };
  expect(await found(completionEmpty, completion('', ' Yes'))).toEqual([]);
  expect(await found(completionEmpty, { file: completion('', ' Yes'), options: azure })).toEqual(['prompt 1 /prompt']);
  expect(await found(completionEmpty, { file: completion('Hot?', ' Yes'), options: azure })).toEqual([]);
});

const style = async (...rows: readonly (readonly [unknown, unknown])[]) =>
  (await found(completionStyle, rows.map(([prompt, text]) => completion(prompt, text)).join('\n'))).map(
    (each) => each.split(' ')[0],
  );

it('completion-style compares the ends of prompts and of completions', async () => {
  expect(await style(['a->', ' x\n'], ['b->', ' y\n'])).toEqual([]);
  expect(await style(['a', ' x\n'], ['b', ' y\n'])).toEqual(['separator']);
  expect(await style(['a->', ' x'], ['b->', ' y'])).toEqual(['ending']);
  expect(await style(['a->', 'x\n'], ['b->', ' y\n'])).toEqual(['space']);
  expect(await style(['a', 'x'])).toEqual([]);
  expect(await style(['a->', ' x\n'], ['b->', ''], [['b'], ' y'], ['c->', null])).toEqual([]);
  expect(await style(['->', ' x\n'], ['b->', ' x\n'])).toEqual([]);
});

it('completion-style counts completions without a space in front', async () => {
  const file = ['x\n', '\ty\n', 'z\n'].map((text) => completion('a->', text)).join('\n');
  expect(await found(completionStyle, file)).toEqual(['space 1 /completion']);
  expect(await messages(completionStyle, file)).toEqual([expect.stringMatching(/^2 completions start without/)]);
});

it('developer-role counts a row once, at its first message', async () => {
  const developer = { role: 'developer', content: 'Be brief.' };
  expect(await found(developerRole, chat(asks, developer, developer, says('Yes.')))).toEqual([
    'developer 1 /messages/1/role unsafe',
  ]);
});

it.each<[string, string, readonly string[]]>([
  ['one', answers(' a'), ['The answer begins or ends with white space (before: 1, after: 0)']],
  ['two of three', answers(' a', ' b', 'c'), ['2 of 3 answers begin or end with white space (before: 2, after: 0)']],
  ['all', answers(' a', 'b\n'), ['All 2 answers begin or end with white space (before: 1, after: 1)']],
  ['some', answers(' a ', 'b', '', ' '), ['1 of 3 answers begins or ends with white space (before: 1, after: 1)']],
  ['none', answers('a', 'b'), []],
  ['weight 0', chat(asks, says(' a', { weight: 0 })), []],
  ['a question', chat({ ...asks, content: ' Hot? ' }, says('a')), []],
  ...['\t', '\n', '\v', '\f', '\r', '\u00a0', '\u3000'].map((space): [string, string, readonly string[]] => [
    JSON.stringify(space),
    answers(`a${space}`),
    ['The answer begins or ends with white space (before: 0, after: 1)'],
  ]),
  ...['\b', '\u000e', '!', '\u200b'].map((other): [string, string, readonly string[]] => [
    JSON.stringify(other),
    answers(`a${other}`),
    [],
  ]),
])('edge-whitespace: %s', async (_, file, expected) => {
  expect((await messages(edgeWhitespace, file)).map((text) => text.slice(0, text.indexOf(': the')))).toEqual(expected);
});

it('empty-content leaves words that are labels, and finds those that programs write', async () => {
  const long = 'The sauna is hot from ten to eight.';
  expect(await found(emptyContent, answers('None', long, long))).toEqual(['literal 1 /messages/1/content']);
  expect(await found(emptyContent, answers('None', 'Some', long, long))).toEqual(['literal 1 /messages/1/content']);
  expect(await found(emptyContent, answers('None', 'Some', 'All', long, long))).toEqual([
    'literal 1 /messages/1/content',
  ]);
  expect(await found(emptyContent, answers('None', 'Some', 'All'))).toEqual([]);
  expect(await found(emptyContent, answers('None', 'Some', long, long.slice(0, 30)))).toEqual([]);
  expect(await found(emptyContent, answers('[object Object]', 'Some', 'All'))).toEqual([
    'literal 1 /messages/1/content',
  ]);
  expect(await found(emptyContent, answers('', ' '))).toEqual([
    'empty 1 /messages/1/content unsafe',
    'empty 2 /messages/1/content unsafe',
  ]);
  expect(await messages(emptyContent, answers('', ' '))).toEqual([
    expect.stringContaining(' is empty: '),
    expect.stringContaining(' is white space only: '),
  ]);
});
