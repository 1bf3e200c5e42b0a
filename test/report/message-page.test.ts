import { expect, it } from 'vitest';
import { messagePage } from '../../src/report/message-page.ts';
import type { ServerMessage } from '../../src/why/server-message.ts';
import { PLAIN, TAGGED } from './made-of.ts';

const MESSAGE: ServerMessage = {
  id: 'made-up',
  provider: 'openai',
  stage: 'on upload',
  says: ['made up'],
  meaning: 'The file is too short.',
  fix: 'Add rows to it.',
  rules: ['one', 'two'],
  source: 'a forum',
  date: '2026-11',
};
const page = (messages: readonly ServerMessage[], example?: number, columns = 80, paint = PLAIN) =>
  [...messagePage({ messages, example }, new Set(['one', 'two']), { paint, columns })].join('');

it('says what a message means, what to do, what finds it and where it was seen', () => {
  expect(page([MESSAGE], undefined, 80, TAGGED)).toBe(
    [
      '<bold>The file is too short.</>',
      '',
      '  <dim>do        </>Add rows to it.',
      '  <dim>found by  </>one, two',
      '  <dim>seen      </>openai, on upload (a forum, 2026-11)',
      '',
    ].join('\n'),
  );
});

it('names the example once, rules that exist and a command', () => {
  expect(page([{ ...MESSAGE, rules: ['two', 'three'], run: 'tunelint train.jsonl' }, MESSAGE], 1234)).toBe(
    [
      'The file is too short.',
      '',
      '  do        Add rows to it.',
      '  where     example 1,234: counted from 1 over the lines that are not blank',
      '  found by  two',
      '  run       tunelint train.jsonl',
      '  seen      openai, on upload (a forum, 2026-11)',
      '',
      'The file is too short.',
      '',
      '  do        Add rows to it.',
      '  found by  one, two',
      '  seen      openai, on upload (a forum, 2026-11)',
      '',
    ].join('\n'),
  );
});

it('says so where no rule that exists finds the cause', () => {
  for (const rules of [[], ['three']])
    expect(page([{ ...MESSAGE, rules }])).toContain('  found by  no rule: the data do not show it\n');
});

it('fills the columns and no more, with the facts beside their labels', () => {
  const fix = 'Add rows to it.';
  expect(page([{ ...MESSAGE, fix }], undefined, 22)).toBe(
    [
      'The file is too short.',
      '',
      '  do        Add rows',
      '            to it.',
      '  found by  one, two',
      '  seen      openai, on',
      '            upload (a',
      '            forum,',
      '            2026-11)',
      '',
    ].join('\n'),
  );
  expect(page([MESSAGE], undefined, 21)).toMatch(/^The file is too\nshort\.\n\n/);
});
