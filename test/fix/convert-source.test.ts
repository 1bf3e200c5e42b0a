import { describe, expect, it } from 'vitest';
import { convertSource } from '../../src/fix/convert-source.ts';
import { FixError } from '../../src/fix/fix-error.ts';
import { startSummary } from '../../src/fix/fix-summary.ts';
import { openBytes } from '../../src/read/random-access.ts';
import type { DraftFile } from '../../src/write/draft-file.ts';

const HEAD = 1 << 18;
const BOTH = ['not-jsonl', 'not-utf8'];
const rows = ['{"a":1}', '{"b":2}', '{"c":3}'];
const wide = (text: string) => Buffer.from(text, 'utf16le');

/** A draft in memory, and whether it is still there. */
function memoryDraft(drafts: { isThere: boolean }[]): DraftFile {
  const parts: Buffer[] = [];
  const state = { isThere: true };
  drafts.push(state);
  const no = (): never => {
    throw new Error('nobody asks for this');
  };
  return {
    path: '',
    descriptor: -1,
    bytes: no,
    write: (part) => void parts.push(Buffer.from(part)),
    read: () => openBytes(Buffer.concat(parts)),
    settle: no,
    close: no,
    discard: () => {
      state.isThere = false;
    },
  };
}

async function converted(bytes: string | Buffer, rules: readonly string[] = BOTH, signal?: AbortSignal) {
  const summary = startSummary('a.jsonl', undefined);
  const drafts: { isThere: boolean }[] = [];
  const source = openBytes(Buffer.from(bytes));
  const draft = await convertSource(source, 'a.jsonl', () => memoryDraft(drafts), summary, new Set(rules), signal);
  const memory = Buffer.alloc(draft?.read().size ?? 0);
  draft?.read().read(0, memory);
  return {
    text: draft && memory.toString(),
    conversions: summary.conversions,
    drafts: drafts.map(({ isThere }) => isThere),
  };
}

describe('convertSource', () => {
  it.each(['', '{"a":1}\n', 'not json\n{"a":1}\n{"b":2}\n'])('leaves JSONL alone: %j', async (text) => {
    expect(await converted(text, [])).toEqual({ text: undefined, conversions: [], drafts: [] });
  });

  it('writes what is no JSONL, in as many steps as it takes, and keeps the last draft only', async () => {
    const text = `${rows.join('\n')}\n`;
    const utf16 = 'UTF-16 little-endian became UTF-8';
    expect(await converted(`[${rows.join(',')}]`, ['not-jsonl'])).toEqual({
      text,
      conversions: ['a JSON array became 3 lines'],
      drafts: [true],
    });
    expect(await converted(wide(`[${rows.join(',')}]`))).toEqual({
      text,
      conversions: [utf16, 'a JSON array became 3 lines'],
      drafts: [false, true],
    });
    // Within UTF-16 with a mark another UTF-16, in which CR ends lines, of which one holds three records.
    const inner = wide(`${rows.join('')}\r{"d":4}`).toString();
    expect(await converted(wide(`\ufeff${inner}`))).toEqual({
      text: `${text}{"d":4}\n`,
      conversions: [
        'UTF-16 little-endian with a byte order mark became UTF-8',
        utf16,
        'line ends CR became LF',
        'records without line breaks between them became 4 lines',
      ],
      drafts: [false, false, false, true],
    });
  });

  it.each([
    ['[{"a":1}]', ['not-utf8'], 'a JSON array'],
    [wide('{"a":1}\n'), ['not-jsonl'], 'UTF-16 little-endian'],
    [wide('[{"a":1}]'), ['not-utf8'], 'a JSON array'],
    ['prompt,completion\nHello?,Hi!\nBye?,Bye!\n', BOTH, 'CSV'],
  ])('refuses %j with the rules %j', async (bytes, rules, name) => {
    const refused = converted(bytes, rules);
    await expect(refused).rejects.toThrow(`a.jsonl: not fixed: it is ${name}`);
    await expect(refused).rejects.toBeInstanceOf(FixError);
  });

  it('says what to do with what is compressed', async () => {
    const compressed = 'a.jsonl: not fixed: it is compressed; unpack it first';
    await expect(converted(Buffer.from('1f8b0800', 'hex'))).rejects.toThrow(
      new FixError('a.jsonl', 'it is compressed; unpack it first'),
    );
    for (const hex of ['1f000102', '008b0102'])
      await expect(converted(Buffer.from(hex, 'hex'))).rejects.not.toThrow(compressed);
  });

  it('ends when it is interrupted', async () => {
    const reason = new Error('stop');
    await expect(converted('[{"a":1}]', BOTH, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect((await converted('[{"a":1}]', BOTH, new AbortController().signal)).text).toBe('{"a":1}\n');
  });

  it.each([HEAD - 1, HEAD, HEAD + 1, HEAD + 5000])('tells from the start what a file of %d bytes is', async (bytes) => {
    const array = `[{"a":"${'x'.repeat(bytes - 10)}"}]`;
    expect(array).toHaveLength(bytes);
    expect((await converted(array)).text).toBe(`${array.slice(1, -1)}\n`);
  });
});
