import { expect, it } from 'vitest';
import emptyFile from '../../rules/empty-file.ts';
import loneSurrogate from '../../rules/lone-surrogate.ts';
import unicodeLineSeparator from '../../rules/unicode-line-separator.ts';
import type { AnyRule } from '../../src/engine/rule.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

const first = async (file: string, rule: AnyRule) => (await lintCase(file, {}, { rules: [rule] })).findings[0];
const row = (answer: string) =>
  `{"messages":[{"role":"user","content":"Open?"},{"role":"assistant","content":"${answer}"}]}`;

it('names the replacement character', async () => {
  const message = (await first(row('Yes \\ud83d'), loneSurrogate))?.message;
  expect(message).toContain('U+FFFD (the replacement character)');
  expect(message).not.toContain('\ufffd');
});

it('points at the first line separator', async () => {
  const text = row('Yes.\u2028\u0085Daily.');
  for (const before of ['', '\ufeff', `${row('No.')}\n`]) {
    const finding = await first(before + text, unicodeLineSeparator);
    expect(finding).toMatchObject({ column: text.indexOf('\u2028') + 1, endColumn: text.indexOf('\u2028') + 2 });
    expect(finding?.excerpt?.text).toContain('\\u{2028}');
  }
});

it('says that a file holds a byte order mark only', async () => {
  expect((await first('\ufeff', emptyFile))?.message).toMatch(/^The file holds only a byte order mark/);
  expect((await first('', emptyFile))?.message).toMatch(/^The file is empty \(0 bytes\)/);
});
