import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tunelint } from '../cli/fake-io.ts';

const row = (question: string, more = '') =>
  `{"messages": [{"role": "user", "content": "${question}"}, {"role": "assistant", "content": "At six — à six heures."${more}}]}`;
const ROWS = Array.from({ length: 12 }, (_, index) => row(`When does hall ${index + 1} close?`));
const QUIET = ['--today', '2026-11-21', '--no-progress'];

const folder = () => mkdtempSync(join(tmpdir(), 'tunelint-fix-'));
const put = (content: string | Buffer, name = 'train.jsonl', at = folder()): string => {
  const path = join(at, name);
  writeFileSync(path, content);
  return path;
};
const fix = (path: string, ...flags: string[]) => tunelint([path, '--fix', ...QUIET, ...flags]);
const text = (path: string) => readFileSync(path, 'utf8');

describe('--fix', () => {
  it('repairs lines and leaves every other byte alone', async () => {
    const odd =
      '{"messages":[{"role":"user","content":"1.0 \\u00e9 1e5?","weight":1},{"content":"Yes.","role":"assistant"}]}';
    const path = put(`\ufeff${ROWS[0]}\r\n\r\n${ROWS.slice(1, 11).join('\n')}\n  ${odd} \n\n\n`);
    const { stderr, code } = await fix(path);
    expect(text(path)).toBe(`${ROWS[0]}\r\n${ROWS.slice(1, 11).join('\n')}\n  ${odd.replace(',"weight":1', '')} \n`);
    expect(stderr.replaceAll(path, 'train.jsonl')).toMatchSnapshot();
    expect(code).toBe(0);
    const again = await fix(path);
    expect(again.stderr).toBe('');
  });

  it.each([
    ['a comma behind every record', ROWS.map((line) => `${line},`).join('\n')],
    ['records on one line', ROWS.join('')],
    ['records on one line with commas', ROWS.join(', ')],
    ['an array', `[${ROWS.join(',\n')}\n]\n`],
    ['an array on one line', `[${ROWS.join(', ')}]`],
    ['pretty-printed records', ROWS.map((line) => JSON.stringify(JSON.parse(line), null, 2)).join('\n')],
    [
      'a pretty-printed array',
      JSON.stringify(
        ROWS.map((line) => JSON.parse(line)),
        null,
        '\t',
      ),
    ],
    ['CR line ends', ROWS.join('\r')],
    ['an array behind two byte order marks', `\ufeff\ufeff[${ROWS.join(',')}]`],
  ])('turns %s into JSONL', async (_, content) => {
    const path = put(content);
    const { code } = await fix(path);
    expect(
      text(path)
        .trim()
        .split(/\r?\n/)
        .map((line) => JSON.parse(line)),
    ).toEqual(ROWS.map((line) => JSON.parse(line)));
    expect(code).toBe(0);
  });

  it.each(['utf16le', 'utf16be', 'utf32le', 'utf32be'])('turns %s into UTF-8', async (encoding) => {
    const units = [...`\ufeff${ROWS.join('\r\n')}\r\n🚲`.slice(0, -2)];
    const size = encoding.startsWith('utf16') ? 2 : 4;
    const bytes = units.flatMap((character) => {
      const point = character.codePointAt(0) ?? 0;
      const unit = Array.from({ length: size }, (_, index) => (point >>> (8 * index)) & 255);
      return encoding.endsWith('be') ? unit.reverse() : unit;
    });
    const path = put(Buffer.from(bytes));
    expect((await fix(path)).code).toBe(0);
    expect(text(path)).toBe(`${ROWS.join('\r\n')}\r\n`);
  });

  it.each([
    [
      'not UTF-8',
      Buffer.concat([Buffer.from(`${ROWS.join('\n')}\n{"messages": "`), Buffer.from([0xe9]), Buffer.from('"}\n')]),
    ],
    ['cut off', Buffer.from(`${ROWS.join('\n')}\n${ROWS[0]?.slice(0, 40)}`)],
    ['a broken array', Buffer.from(`[${ROWS.join(',')}, {"messages": [}]`)],
    ['a table', Buffer.from('prompt,completion\nHello?,Hi!\nBye?,Bye!\n')],
    ['compressed', Buffer.from('1f8b0800000000000003030000000000000000', 'hex')],
  ])('leaves alone what is %s', async (_, bytes) => {
    const path = put(bytes);
    const before = statSync(path);
    const { stderr } = await fix(path);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(statSync(path).ino).toBe(before.ino);
    expect(stderr.replaceAll(path, 'train.jsonl')).toMatchSnapshot();
  });

  it('does not write a clean file', async () => {
    const path = put(`${ROWS.join('\n')}\n`);
    utimesSync(path, 1e9, 1e9);
    const { ino } = statSync(path);
    expect((await fix(path)).code).toBe(0);
    expect(statSync(path)).toMatchObject({ ino, mtimeMs: 1e12 });
  });

  it.skipIf(process.platform === 'win32')('keeps the mode, and the link that leads to the file', async () => {
    const path = put(`\ufeff${ROWS.join('\n')}\n`);
    chmodSync(path, 0o640);
    const link = join(folder(), 'link.jsonl');
    symlinkSync(path, link);
    await fix(link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(text(path)).toBe(`${ROWS.join('\n')}\n`);
  });

  it('refuses a file with another hard link', async () => {
    const path = put(`\ufeff${ROWS.join('\n')}\n`);
    linkSync(path, `${path}.other`);
    const { code, stderr } = await fix(path);
    expect(code).toBe(2);
    expect(stderr).toContain('hard links');
    expect(text(path)).toMatch(/^\ufeff/);
  });

  it('leaves nothing beside the file, and removes what a killed process left', async () => {
    const at = folder();
    const path = put(`\ufeff${ROWS.join('\n')}\n`, 'train.jsonl', at);
    put('half', '.train.jsonl.99999999.0123456789abcdef.tunelint-tmp', at);
    put('mine', `.train.jsonl.${process.pid}.0123456789abcdef.tunelint-tmp`, at);
    await fix(path);
    expect(readdirSync(at).sort()).toEqual([
      `.train.jsonl.${process.pid}.0123456789abcdef.tunelint-tmp`,
      'train.jsonl',
    ]);
  });

  it('does not touch standard input', async () => {
    const { code, stderr } = await tunelint(['-', '--fix', ...QUIET], `\ufeff${ROWS.join('\n')}\n`);
    expect(stderr).toContain('standard input is not fixed');
    expect(code).toBe(2);
  });

  it('is not for job requests', async () => {
    const { code, stderr } = await tunelint(['job', 'fixtures/job/supervised.json', '--fix']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('fixes nothing')]);
  });
});

describe('--fix-to', () => {
  it('writes elsewhere and checks that', async () => {
    const path = put(`\ufeff${ROWS.join('\n')}\n`);
    const to = join(folder(), 'fixed.jsonl');
    const { code, stdout } = await tunelint([path, '--fix-to', to, ...QUIET]);
    expect(code).toBe(0);
    expect(text(to)).toBe(`${ROWS.join('\n')}\n`);
    expect(text(path)).toMatch(/^\ufeff/);
    expect(stdout).toContain('fixed.jsonl');
  });

  it('copies a clean file, and replaces one that is there', async () => {
    const path = put(`${ROWS.join('\n')}\n`);
    const to = put('old', 'fixed.jsonl');
    expect((await tunelint([path, '--fix-to', to, ...QUIET])).code).toBe(0);
    expect(text(to)).toBe(text(path));
  });

  it('takes one file', async () => {
    const [a, b] = [put(`${ROWS[0]}\n`), put(`${ROWS[1]}\n`)];
    const to = join(folder(), 'fixed.jsonl');
    expect((await tunelint([a, b, '--fix-to', to])).code).toBe(2);
    expect(existsSync(to)).toBe(false);
  });
});

describe('--fix-dry-run', () => {
  it('prints a diff and writes nothing', async () => {
    const content = `${ROWS.slice(0, 5).join('\n')}\n\n${ROWS.slice(5).join('\n')}\n${row('Open\u001b[31m?', ', "weight": "1"')}\n${row('When?', ', "weight": true')},\n`;
    const path = put(content);
    const { code, stdout, stderr } = await tunelint([path, '--fix-dry-run', ...QUIET]);
    expect(code).toBe(1);
    expect(text(path)).toBe(content);
    expect(readdirSync(join(path, '..'))).toEqual(['train.jsonl']);
    expect(stdout.replaceAll(path, 'train.jsonl')).toMatchSnapshot();
    expect(stderr.replaceAll(path, 'train.jsonl')).toMatchSnapshot();
  });

  it('shows what follows the last change', async () => {
    const path = put(`\ufeff${ROWS.join('\n')}\n`);
    const { stdout } = await tunelint([path, '--fix-dry-run', ...QUIET]);
    expect(stdout.split('\n').slice(2)).toEqual([
      '@@ -1,4 +1,4 @@',
      `-\\u{feff}${ROWS[0]}`,
      `+${ROWS[0]}`,
      ...ROWS.slice(1, 4).map((line) => ` ${line}`),
      '',
    ]);
  });

  it('is silent about a clean file', async () => {
    const { code, stdout } = await tunelint([put(`${ROWS.join('\n')}\n`), '--fix-dry-run', ...QUIET]);
    expect([code, stdout]).toEqual([0, '']);
  });
});

it('fixes a file whose name is as long as names may be', async () => {
  const path = put(`\ufeff${ROWS.join('\n')}\n`, `${'ü'.repeat(120)}.jsonl`);
  expect((await fix(path)).code).toBe(0);
  expect(text(path)).toBe(`${ROWS.join('\n')}\n`);
});
