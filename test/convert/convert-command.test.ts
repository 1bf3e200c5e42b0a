import { existsSync, mkdtempSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/index.ts';
import { tunelint } from '../cli/fake-io.ts';
import { chatRows } from './openai-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-convert-'));
const put = (name: string, data: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
};
const at = (name: string): string => join(folder, name);
const clean = (text: string): string => text.replaceAll(folder, '…');

const PLAIN = '{"messages": [{"role": "user", "content": "Hi \\u00e9"}, {"role": "assistant", "content": "Hello"}]}';
const NAMED =
  '{"messages":[{"role":"user","name":"kim","content":"Hi"},{"role":"assistant","content":"Yes"}],"note":"n"}';
const CALLS =
  '{"messages": [{"role": "user", "content": "Stock?"}, {"role": "assistant", "tool_calls": [{"id": "call_7", "type": "function", "function": {"name": "stock", "arguments": "{\\"n\\": 1.0, \\"big\\": 9007199254740993, \\"10\\": 1, \\"2\\": 1e2}"}}]}, {"role": "tool", "tool_call_id": "call_7", "content": "4"}, {"role": "assistant", "content": "Four.", "weight": 1}]}';
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const IMAGE = `{"messages":[{"role":"user","content":[{"type":"text","text":"What?"},{"type":"image_url","image_url":{"url":"${DOT}"}}]},{"role":"assistant","content":"A dot."}]}`;
const PROMPT = '{"messages":[{"role":"user","content":"2+2?"}],"answer":"4"}';

describe('tunelint convert', () => {
  it('removes what a killed run left beside the file that it writes', async () => {
    const source = put('killed.jsonl', `${PLAIN}\n`);
    // No process has this number.
    const left = put('.out.jsonl.4194305.0123456789abcdef.tunelint-tmp', 'half');
    const others = put('.other.jsonl.4194305.0123456789abcdef.tunelint-tmp', 'half');
    expect((await tunelint(['convert', source, '--to', 'together', '-o', at('out.jsonl')])).code).toBe(0);
    expect(existsSync(left)).toBe(false);
    expect(existsSync(others)).toBe(true);
    unlinkSync(others);
  });

  it('writes rows to standard output, what was lost to standard error, and exits with 0', async () => {
    const source = put('a.jsonl', `${PLAIN}\n\n${NAMED}\r\n${CALLS}`);
    const { code, stdout, stderr } = await tunelint(['convert', source, '--to', 'together']);
    expect(stdout).toBe(
      `${PLAIN}\n{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Yes"}]}\r\n${CALLS}`,
    );
    expect(clean(stderr)).toMatchSnapshot();
    expect(code).toBe(0);
  });

  it('keeps every digit of the arguments where they become objects, and on the way back', async () => {
    const source = put('calls.jsonl', `${CALLS}\n`);
    const there = await tunelint(['convert', source, '--to', 'trl']);
    expect(there.stdout).toContain('"arguments": {"n": 1.0, "big": 9007199254740993, "10": 1, "2": 1e2}');
    const back = await tunelint(['convert', '-', '--to', 'openai', '--from', 'trl'], there.stdout);
    expect(back.stdout).toContain(
      '"arguments": "{\\"n\\": 1.0, \\"big\\": 9007199254740993, \\"10\\": 1, \\"2\\": 1e2}"',
    );
  });

  it('tells rows that cannot be written, writes the others and exits with 1', async () => {
    const source = put('b.jsonl', `${PLAIN}\n{"a": 1}\nnot json\n[]\n${PROMPT}\n${CALLS}\n`);
    const { code, stderr } = await tunelint([
      'convert',
      source,
      '--to',
      'mistral',
      '-o',
      at('b-out.jsonl'),
      '--report',
      at('b.json'),
    ]);
    expect(code).toBe(1);
    expect(readFileSync(at('b-out.jsonl'), 'utf8').split('\n').length).toBe(3);
    expect(clean(stderr)).toMatchSnapshot();
    const report = JSON.parse(readFileSync(at('b.json'), 'utf8')) as {
      rows: unknown;
      losses: { line: number; code: string; pointer: string }[];
      counts: Record<string, { count: number }>;
    };
    expect(report.rows).toEqual({ read: 6, written: 2, unchanged: 1, skipped: 4 });
    expect(report.losses.map(({ line, code: each }) => `${line} ${each}`)).toEqual([
      '2 UNSUPPORTED',
      '3 UNSUPPORTED',
      '4 UNSUPPORTED',
      '5 UNSUPPORTED',
      '6 CHANGED-ID',
    ]);
    expect(report.counts['UNSUPPORTED']?.count).toBe(4);
  });

  it('--strict writes nothing at the first loss, to a file or to standard output, and nothing stays behind', async () => {
    const source = put('strict.jsonl', `${PLAIN}\n${NAMED}\n`);
    const before = readdirSync(folder).length;
    for (const more of [['-o', at('strict-out.jsonl')], []]) {
      const { code, stdout, stderr } = await tunelint(['convert', source, '--to', 'fireworks', '--strict', ...more]);
      expect([code, stdout]).toEqual([1, '']);
      expect(clean(stderr)).toBe(
        'tunelint: …/strict.jsonl:2: LOSS-EXTRA-KEY: note: Fireworks does not know "note" (n)\ntunelint: nothing was written (--strict)\n',
      );
    }
    expect(readdirSync(folder).length).toBe(before);
    const fine = await tunelint(['convert', put('fine.jsonl', `${PLAIN}\n`), '--to', 'fireworks', '--strict']);
    expect([fine.code, fine.stdout]).toEqual([0, `${PLAIN}\n`]);
  });

  it('never writes over its source, and says what is wrong with a command line', async () => {
    const source = put('same.jsonl', `${PLAIN}\n`);
    const said = async (...argv: string[]) => {
      const { code, stderr } = await tunelint(['convert', ...argv]);
      return `${code} ${clean(stderr)}`;
    };
    expect(await said(source, '--to', 'trl', '-o', source)).toBe(
      '2 tunelint: …/same.jsonl is read and written at once: name another file.\n',
    );
    expect(readFileSync(source, 'utf8')).toBe(`${PLAIN}\n`);
    expect(await said(source, '--to', 'trl', '-o', at('x.jsonl'), '--report', at('x.jsonl'))).toMatch(/^2 .*at once/);
    expect(await said(source)).toMatch(/^2 tunelint: For whom\?/);
    expect(await said(source, '--to', 'togeter')).toMatch(/^2 .*Did you mean "together"\?/);
    expect(await said(source, '--to', 'trl', '--from', 'sharegtp')).toMatch(/^2 .*Did you mean "sharegpt"\?/);
    expect(await said(source, '--to', 'trl', '--shape', 'alpaca')).toMatch(/^2 .*Known: messages, prompt-completion/);
    expect(await said(source, '--to', 'gemini', '--shape', 'alpaca')).toMatch(/^2 .*one shape only/);
    expect(await said(at('missing.jsonl'), '--to', 'trl')).toMatch(/^2 tunelint: …\/missing.jsonl: no such file/);
    expect(await said(source, '--to', 'trl', '-o', at('none/x.jsonl'))).toMatch(/^2 .*there is no folder/);
    expect(await said(source, '--to', 'trl', '--fix')).toMatch(/^2 .*has no use for --fix/);
    expect(await said(put('array.json', `[\n${PLAIN}\n]`), '--to', 'trl')).toMatch(
      /^2 .*not JSONL; tunelint lint --fix-to/,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.tunelint-tmp'))).toEqual([]);
  });

  it('reads gzip and standard input; a file that cannot be converted at all makes no file', async () => {
    const source = put('a.jsonl.gz', gzipSync(`${CALLS}\n`));
    expect((await tunelint(['convert', source, '--to', 'openai'])).stdout).toBe(`${CALLS}\n`);
    const { code, stderr } = await tunelint(['convert', '-', '--to', 'nebius', '-o', at('never.jsonl')], `${PROMPT}\n`);
    expect([code, existsSync(at('never.jsonl'))]).toEqual([1, false]);
    expect(clean(stderr)).toContain('no row could be written');
    expect(stderr).toMatch(/^<stdin>: 1 row/);
  });

  it('writes images to files where the target reads files, and only if a folder is named', async () => {
    const source = put('image.jsonl', `${IMAGE}\n`);
    expect((await tunelint(['convert', source, '--to', 'llamafactory'])).stderr).toContain('--images-dir');
    for (const target of ['llamafactory', 'trl']) {
      const { code, stdout } = await tunelint(['convert', source, '--to', target, '--images-dir', at('images')]);
      const { images } = JSON.parse(stdout) as { images: string[] };
      expect(code).toBe(0);
      expect(images).toEqual([join(folder, 'images', readdirSync(at('images'))[0] ?? '')]);
      expect(readFileSync(images[0] ?? '').toString('base64')).toBe(DOT.slice(DOT.indexOf(',') + 1));
      expect(stdout).toContain(target === 'trl' ? '{"type": "image"}' : '"What?<image>"');
    }
    expect(readdirSync(at('images'))).toHaveLength(1);
    for (const target of ['gemini', 'bedrock-nova'])
      expect((await tunelint(['convert', source, '--to', target])).stderr).toContain('LOSS-IMAGE-REMOTE');
  });

  it('hides secrets in what it tells', async () => {
    const secret = ['gh', 'p_', 'Zq7Lw2Xn9Vb4', 'Kt6Rm1Pc8Hd3', 'Js5Gf0Yw7TuE'].join('');
    const row = PLAIN.replace('"user"', `"user", "name": "${secret}"`);
    const { stderr } = await tunelint(['convert', '-', '--to', 'together', '--report', at('secret.json')], `${row}\n`);
    expect(stderr + readFileSync(at('secret.json'), 'utf8')).not.toContain(secret);
  });

  it('prints the entry that LLaMA-Factory needs', async () => {
    const { stderr } = await tunelint(
      ['convert', '-', '--to', 'llamafactory', '--shape', 'openai', '-o', at('lf.jsonl')],
      `${CALLS}\n`,
    );
    expect(stderr).toMatchSnapshot();
  });
});

describe('convert()', () => {
  it('gives the same rows however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(chatRows({ calls: true, weights: true }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 97 }),
        async (rows, size) => {
          const bytes = Buffer.from(rows.join('\n'));
          async function* cut() {
            for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
          }
          const all = async (source: Parameters<typeof convert>[0]) => {
            const list = [];
            for await (const row of convert(source, { to: 'gemini' })) list.push(row);
            return list;
          };
          const whole = await all({ text: rows.join('\n') });
          expect(whole.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 1));
          expect(await all(cut())).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('refuses names that do not exist', async () => {
    const first = (options: Parameters<typeof convert>[1]) => convert({ text: PLAIN }, options).next();
    await expect(first({ to: 'gemni' })).rejects.toThrow('Did you mean "gemini"?');
    await expect(first({ to: 'gemini', from: 'opena' })).rejects.toThrow('Did you mean "openai"?');
  });
});
