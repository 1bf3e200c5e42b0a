import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../src/generated/rules.ts';
import { displayWidth } from '../../src/read/display-width.ts';
import { tunelint } from './fake-io.ts';

const TODAY = ['--today', '2026-11-21'];
const folder = mkdtempSync(join(tmpdir(), 'tunelint-show-'));
const put = (name: string, data: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
};
const show = async (place: string, ...flags: string[]) => tunelint(['show', place, ...TODAY, ...flags]);
const clean = (text: string) => text.replaceAll(folder, '…');

/** Made here, so that no file holds a key. */
const SECRET = ['gh', 'p_', 'Zq7Lw2Xn9Vb4', 'Kt6Rm1Pc8Hd3', 'Js5Gf0Yw7TuE'].join('');

const LONG = {
  messages: [
    { role: 'system', content: 'You tell fairy tales.' },
    { role: 'user', content: 'Tell one.' },
    { role: 'assistant', content: 'Which one?', weight: 0 },
    { role: 'user', content: 'The long one.' },
    { role: 'assistant', content: `Once upon a time. ${'And then it rained. '.repeat(816)}The end.` },
    { role: 'user', content: 'And then?' },
    { role: 'assistant', content: 'Nothing.' },
  ],
};

describe('tunelint show', () => {
  it.each([
    ['fixtures/demo/train.jsonl:3'],
    ['fixtures/demo/train.jsonl:4'],
    ['fixtures/demo/train.jsonl:7'],
    ['fixtures/demo/train.jsonl:14'],
    ['fixtures/dpo/valid.jsonl:1'],
    ['fixtures/rft/valid.jsonl:2'],
    ['fixtures/vision/valid.jsonl:1'],
    ['fixtures/completion/valid.jsonl:1'],
    ['fixtures/functions/valid.jsonl:1'],
  ])('shows %s', async (place) => {
    const { code, stdout, stderr } = await show(place);
    expect(stdout).toMatchSnapshot();
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('unfolds tool definitions', async () => {
    const folded = (await show('fixtures/tools/valid.jsonl:1')).stdout;
    expect(folded).toContain('find_trains(from, to, day, class?)');
    const unfolded = (await show('fixtures/tools/valid.jsonl:1', '--tools')).stdout;
    expect(unfolded).toContain('"description": "Trains between two stations on a day."');
  });

  it('marks weight 0, the cut and what is behind it', async () => {
    const { stdout } = await show(`${put('long.jsonl', JSON.stringify(LONG))}:1`, '--model', 'gpt-3.5-turbo-0613');
    const short = clean(stdout)
      .replace(/(?:.*│ .*rained\..*\n)+/, '  │ … \n')
      .replace(/(?:.*┊ .*rained\..*\n)+/, '  ┊ …\n');
    expect(short).toMatchSnapshot();
    const { messages } = JSON.parse(
      (await show(`${join(folder, 'long.jsonl')}:1`, '--model', 'gpt-3.5-turbo-0613', '-f', 'json')).stdout,
    );
    expect(messages.map(({ training }: { training: string }) => training)).toEqual([
      'context',
      'context',
      'weight-0',
      'context',
      'trained',
      'context',
      'trained',
    ]);
    const kept = messages.reduce((sum: number, each: { kept: number }) => sum + each.kept, 0);
    expect(kept).toBe(4096);
    expect(messages.at(-1)).toMatchObject({ kept: 0, learned: 3 });
  });

  it('reads gzip, byte order marks, CRLF and lines behind blank ones', async () => {
    const rows = readFileSync('fixtures/chat/valid.jsonl', 'utf8').trimEnd().split('\n');
    const text = `\ufeff${rows[0]}\r\n\r\n${rows[1]}\r\n${rows[2]}`;
    const plain = put('crlf.jsonl', text);
    const zipped = put('crlf.jsonl.gz', gzipSync(text));
    expect((await show(`${plain}:2`)).stdout).toContain('This line is blank: it is skipped.');
    for (const line of [1, 3, 4]) {
      const shown = (await show(`${plain}:${line}`)).stdout;
      expect(shown).toContain(`:${line}  example ${line === 1 ? 1 : line - 1} · chat`);
      expect((await show(`${zipped}:${line}`)).stdout).toBe(shown.replaceAll('crlf.jsonl', 'crlf.jsonl.gz'));
    }
  });

  it('finds of a row what a run over the file finds of it', async () => {
    const path = 'fixtures/demo/train.jsonl';
    const { findings } = JSON.parse((await tunelint([path, ...TODAY, '-f', 'json', '--max-findings', 'none'])).stdout);
    const compared = ['duplicate-example'];
    for (const line of [3, 4, 7, 10, 14, 15, 16, 17]) {
      const own = findings.filter(
        (each: { line: number; example: number | null; rule: string }) =>
          each.line === line && each.example !== null && !compared.includes(each.rule),
      );
      expect(JSON.parse((await show(`${path}:${line}`, '-f', 'json')).stdout).findings).toEqual(own);
    }
  });

  it('says which lines there are, and what is no JSONL', async () => {
    const one = put('one.jsonl', '{"messages":[]}\n');
    for (const [place, message] of [
      [`${one}:2`, 'has 1 line: there is no line 2.'],
      [`${one}:0`, 'Lines count from 1.'],
      [one, 'Which line of'],
      ['C:\\data\\x.jsonl:12', 'C:\\data\\x.jsonl: no such file'],
      [`${put('array.jsonl', '[{"messages":[]},\n{"messages":[]}]')}:1`, 'not JSONL'],
      ['-:1', ''],
    ] as const) {
      const { code, stderr, stdout } = await show(place);
      expect(stderr).toContain(message);
      expect([code, stdout]).toEqual([2, '']);
    }
    expect((await tunelint(['show', one, '--max-cost', '1'])).stderr).toContain('has no use for --max-cost');
  });

  it('splits Windows paths at the last colon', async () => {
    const name = 'C:\\train.jsonl';
    const path = put(name, readFileSync('fixtures/chat/valid.jsonl'));
    expect((await show(`${path}:2`)).stdout).toContain(`${name}:2  example 2`);
  });

  it('never prints a key, a control character or a line that is too wide', async () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '\u001b[31m',
            '\u202e',
            '\r',
            '\n',
            '\t',
            '東京',
            '👩‍👩‍👧',
            'مرحبا',
            ' ',
            '</script>',
            ` ${SECRET} `,
          ),
          fc.string({ unit: 'binary', maxLength: 90 }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const record = {
          messages: [
            {
              role: one,
              name: other,
              content: [
                { type: 'text', text: one },
                { type: 'image_url', image_url: { url: other } },
              ],
            },
            {
              role: 'assistant',
              content: other,
              tool_calls: [{ id: one, type: 'function', function: { name: other, arguments: one } }],
            },
          ],
          tools: [
            {
              type: 'function',
              function: { name: one, description: other, parameters: { type: 'object', properties: { [other]: {} } } },
            },
          ],
          [one]: other,
        };
        const { stdout, code } = await show(`${put('evil.jsonl', JSON.stringify(record))}:1`, '--tools');
        expect(code).toBe(0);
        expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(stdout.replace(/\s/g, '')).not.toContain(SECRET);
        for (const line of stdout.split('\n'))
          if (line.includes('│')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
      }),
      { numRuns: 60 },
    );
  });

  it('shows every bad row of every rule', async () => {
    const rows = ruleList
      .flatMap(({ meta }) => meta.docs.bad)
      .map((each) => (typeof each === 'string' ? each : (each.file ?? '')))
      .filter((file) => file !== '' && file.length < 20_000);
    for (const file of rows) {
      const { code, stderr } = await show(`${put('bad.jsonl', file)}:1`);
      if (code !== 0) expect(stderr).toMatch(/not JSONL|there is no line 1|no lines/);
    }
  });
});
