import { describe, expect, it } from 'vitest';
import { checkLine } from '../../src/fix/check-line.ts';
import { lineFixer } from './line-fixer.ts';

const row = (...messages: string[]) => `{"messages":[${messages.join(',')}]}`;
const user = (content = 'Hi') => `{"role":"user","content":"${content}"}`;
const answer = (content = 'Hello.', more = '') => `{"role":"assistant","content":"${content}"${more}}`;
const GOOD = row(user(), answer());
const call = (content: string) =>
  `{"role":"assistant"${content},"tool_calls":[{"id":"c1","type":"function","function":{"name":"rain","arguments":"{}"}}]}`;
/** Each of these has one error more: a role that there is not, and a weight. */
const bot = (content = 'Hello.') => `{"role":"bot","content":"${content}"}`;
const BOT = row(user(), answer(), bot());
const WEIGHT = row(user(), answer('Hello.', ',"weight":2'));

const [fixer, shallow] = await Promise.all([lineFixer(), lineFixer([], false, { limits: { depth: 3 } })]);
const check = (before: string, after: readonly string[], safe: boolean, by = fixer) =>
  checkLine(
    Buffer.from(before),
    after.map((line) => Buffer.from(line)),
    safe,
    by,
  );

describe('a line may become', () => {
  it.each([
    ['itself', GOOD, [GOOD]],
    ['itself with its errors', BOT, [BOT]],
    ['another spelling', GOOD, [GOOD.replaceAll(',', ' , ').replace('Hi', '\\u0048i')]],
    [
      'one with a weight that is taken',
      row(user(), answer('A', ',"weight":"1"')),
      [row(user(), answer('A', ',"weight":1'))],
    ],
    ['one without an empty content', row(user(), call(',"content":""')), [row(user(), call(''))]],
    [
      'one with the texts it had under other names',
      row('{"role":"user","said":{"all":[null,7,["x"],"Hi"]}}', answer()),
      [row(user(), answer())],
    ],
    ['one with a role', row('{"content":"Hi"}', answer()), [row(user(), answer())]],
    ['whatever is a record, where it was none', '{"messages":', [GOOD]],
    ['several, where it was none', `${GOOD},${GOOD}`, [GOOD, BOT, WEIGHT]],
    ['nothing, where it was none', '[1]', []],
  ])('%s', (_, before, after) => {
    if (after.length > 0 || before === '[1]') expect(check(before, after, true)).toBe(undefined);
    expect(check(before, after, false)).toBe(undefined);
  });

  it.each([
    ['nothing', GOOD, []],
    ['two', row(user(), answer('a')), [row(user(), answer('a')), row(user(), answer('a'))]],
    ['two that say something else', GOOD, [row(user(), answer('a')), row(user(), answer('b'))]],
    ['what says something else', GOOD, [GOOD.replace('Hello', 'Hallo')]],
    ['what says less', row('{"role":"system","content":"Be brief."}', user(), answer()), [GOOD]],
    ['what says something new', GOOD, [row(user(), answer(), user('And now?'), answer('Good.'))]],
    ['what is no longer trained', GOOD, [row(user(), answer('Hello.', ',"weight":0'))]],
    ['what calls something that is no text', GOOD, [row(user(), answer('Hello.', ',"name":7'))]],
    [
      'what has one new text beside one that it had',
      row(user('Hi'), answer('Hi')),
      [row('{"role":"user","name":"Hi","content":"Hi"}', answer('Hi', ',"name":"Bye"'))],
    ],
  ])('%s only where that is wanted', (_, before, after) => {
    expect(check(before, after, true)).toBe('what is trained would change');
    expect(check(before, after, false)).not.toBe('what is trained would change');
  });
});

describe('a line may not become', () => {
  it.each([
    ['no JSON', ['{"messages":']],
    ['no object', ['[]']],
    ['blank', [' ']],
    ['nothing beside a record', [GOOD, '']],
    ['nothing before a record', ['x', GOOD]],
    ['no UTF-8', [Buffer.from([0x22, 0xff, 0x22]).toString('latin1')]],
  ])('%s', (_, after) => {
    for (const safe of [true, false]) {
      expect(check(GOOD, after, safe)).toBe('the result is no record');
      expect(check('{', after, safe)).toBe('the result is no record');
    }
  });

  it('deeper than what is checked', () => {
    const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(check('{', [nested(3)], true, shallow)).toBe(undefined);
    expect(check('{', [nested(4)], true, shallow)).toBe('the result is no record');
    expect(check(nested(4), [nested(3)], true, shallow)).toBe(undefined);
    expect(check('{', [nested(4)], true)).toBe(undefined);
  });

  it.each([
    ['one that is wrong', GOOD, [BOT]],
    ['one that is wrong in another way', BOT, [WEIGHT]],
    ['one that is wrong more often', BOT, [row(user(), answer(), bot(), bot())]],
    ['one of two that is wrong', GOOD, [GOOD, BOT]],
    ['two that are wrong as it was', BOT, [BOT, BOT]],
  ])('%s', (_, before, after) => {
    expect(check(before, after, false)).toBe('a new error would come up');
  });

  it('one that is wrong, whatever the user makes of it', async () => {
    const lenient = await lineFixer([], false, { rules: { schema: 'info' } });
    expect(check(GOOD, [BOT], false, lenient)).toBe('a new error would come up');
  });

  it('but one that there are warnings of', async () => {
    const strict = await lineFixer([], false, { extends: 'strict' });
    expect(check(GOOD, [row(user(' '), answer('Hello.', ',"weight":1'))], false, strict)).toBe(undefined);
  });
});
