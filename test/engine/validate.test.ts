import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { InputError, type LintSource, lint, OptionError, validate } from '../../src/index.ts';

const ROW =
  '{"messages":[{"role":"user","content":"Do you have tandems?"},{"role":"assistant","content":"Three.","weight":2}]}\n';
const ONLY = { only: ['weight-not-0-or-1'] } as const;

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  for (const character of text) yield Buffer.from(character);
}

describe('validate', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'tunelint-')), 'train.jsonl');
  writeFileSync(path, ROW);

  it.each<[string, () => LintSource]>([
    ['a path', () => path],
    ['a file URL', () => pathToFileURL(path)],
    ['bytes', () => Buffer.from(ROW)],
    ['a Uint8Array', () => new Uint8Array(Buffer.from(ROW))],
    ['a text', () => ({ text: ROW })],
    ['an async iterable', () => streamOf(ROW)],
    ['a named stream', () => ({ stream: streamOf(ROW), name: 'piped.jsonl' })],
    ['a web stream', () => new Blob([ROW]).stream() as unknown as AsyncIterable<Uint8Array>],
  ])('takes %s', async (_, source) => {
    const report = await validate(source(), ONLY);
    expect(report.findings.map(({ rule, line, pointer }) => [rule, line, pointer])).toEqual([
      ['weight-not-0-or-1', 1, '/messages/1/weight'],
    ]);
  });

  it('does not change the bytes it is given', async () => {
    const bytes = Buffer.from(ROW);
    await validate(bytes);
    expect(bytes.toString()).toBe(ROW);
  });

  it.each([null, undefined, 5, {}, { text: 5 }, []])('rejects %j as a source', async (source) => {
    await expect(validate(source as unknown as LintSource)).rejects.toThrow(TypeError);
  });

  it('rejects unreadable paths and URLs of the network with an InputError', async () => {
    await expect(validate('no-such-file.jsonl')).rejects.toThrow(InputError);
    await expect(validate(tmpdir())).rejects.toThrow('is a directory');
    await expect(validate(new URL('https://example.com/train.jsonl'))).rejects.toThrow('no network connection');
    await expect(validate({ text: ROW }, { validation: 'no-such-file.jsonl' })).rejects.toThrow(InputError);
  });

  it('rejects options that do not exist, with a hint', async () => {
    await expect(validate({ text: ROW }, { profile: 'azrue' })).rejects.toThrow(OptionError);
    await expect(validate({ text: ROW }, { skip: ['empty-contnet'] })).rejects.toThrow('Did you mean "empty-content"?');
    await expect(validate({ text: ROW }, { epochs: 1.5 })).rejects.toThrow('whole number');
    await expect(validate({ text: ROW }, { now: '2026-13-45' })).rejects.toThrow('YYYY-MM-DD');
  });

  it('passes on what a source throws', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(ROW);
      throw new Error('the line went dead');
    }
    await expect(validate(failing())).rejects.toThrow('the line went dead');
  });

  it('rejects with the reason of its signal, before and during the run', async () => {
    await expect(validate({ text: ROW }, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop');
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let i = 0; ; i++) {
        if (i === 2000) controller.abort(new Error('enough'));
        yield Buffer.from(ROW.repeat(20));
      }
    }
    await expect(validate(endless(), { signal: controller.signal, tokens: false })).rejects.toThrow('enough');
  });

  it('runs twice at once', async () => {
    const [first, second] = await Promise.all([validate({ text: ROW }), validate({ text: ROW })]);
    expect(first).toEqual(second);
  });
});

describe('lint', () => {
  it('yields findings while the data are still coming', async () => {
    let sent = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (; sent < 400; sent++) yield Buffer.from(ROW.repeat(100));
    }
    for await (const finding of lint(slow(), ONLY)) {
      expect(finding.line).toBe(1);
      break;
    }
    expect(sent).toBeLessThan(400);
  });

  it('yields what validate reports', async () => {
    const yielded = [];
    for await (const finding of lint({ text: ROW.repeat(3) })) yielded.push(finding);
    const { findings } = await validate({ text: ROW.repeat(3) });
    const byPlace = (a: { line: number; rule: string }, b: { line: number; rule: string }) =>
      a.line - b.line || (a.rule < b.rule ? -1 : 1);
    expect(yielded.sort(byPlace)).toEqual([...findings].sort(byPlace));
  });
});
