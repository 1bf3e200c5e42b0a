import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type LintSource, openInput } from '../../src/read/input.ts';
import { InputError } from '../../src/read/input-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-input-'));
const path = join(folder, 'rows é.jsonl');
writeFileSync(path, '{"é":1}\n');
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything about an input, with the bytes it gives as text. */
async function opened(source: LintSource, options?: { readonly named?: boolean }) {
  const { source: bytes, ...rest } = await openInput(source, options);
  const parts: Uint8Array[] = [];
  if (bytes.open === undefined) for await (const block of bytes.stream()) parts.push(Buffer.from(block));
  else {
    const access = bytes.open();
    const memory = Buffer.alloc(access.size);
    access.read(0, memory);
    access.close();
    parts.push(memory);
  }
  return { ...rest, again: bytes.open !== undefined, text: Buffer.concat(parts).toString() };
}

async function* streamed(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}
const webStream = (text: string) => new Blob([text]).stream();
function readerOnly() {
  const stream = webStream('{"é":1}\n');
  return { getReader: () => stream.getReader() };
}

const BYTES = Buffer.from('{"é":1}\n');
const once = { named: false, size: undefined, again: false, text: '{"é":1}\n' };
const twice = { named: false, size: 9, again: true, text: '{"é":1}\n' };

describe('a source', () => {
  it.each<[string, () => LintSource, object]>([
    ['a path', () => path, { ...twice, name: path, named: true }],
    ['a URL', () => pathToFileURL(path), { ...twice, name: path, named: true }],
    ['bytes', () => BYTES, { ...twice, name: '<memory>' }],
    ['{ bytes }', () => ({ bytes: BYTES }), { ...twice, name: '<memory>' }],
    ['{ bytes, name }', () => ({ bytes: BYTES, name: 'a.jsonl' }), { ...twice, name: 'a.jsonl' }],
    ['{ text }', () => ({ text: '{"é":1}\n' }), { ...twice, name: '<text>' }],
    ['{ text, name }', () => ({ text: '{"é":1}\n', name: 'a.jsonl' }), { ...twice, name: 'a.jsonl' }],
    ['a stream', () => streamed('{"é"', ':1}\n'), { ...once, name: '<stream>' }],
    ['{ stream }', () => ({ stream: streamed('{"é"', ':1}\n') }), { ...once, name: '<stream>' }],
    ['{ stream, name }', () => ({ stream: streamed('{"é":1}\n'), name: 'b' }), { ...once, name: 'b' }],
    ['a web stream', () => webStream('{"é":1}\n'), { ...once, name: '<stream>' }],
    ['a web stream of a browser that cannot be iterated over', readerOnly, { ...once, name: '<stream>' }],
    ['{ web stream, name }', () => ({ stream: webStream('{"é":1}\n'), name: 'b' }), { ...once, name: 'b' }],
  ])('%s is told by its name, its size and how it is read', async (_, source, expected) => {
    expect(await opened(source())).toStrictEqual(expected);
  });

  it('of the kind of a stream gives its own name away only as { stream, name }', async () => {
    const named = Object.assign(streamed('x'), { name: 'request' });
    expect(await opened(named)).toMatchObject({ name: '<stream>', text: 'x' });
    const odd = { stream: streamed('x'), name: 7 } as unknown as LintSource;
    expect(await opened(odd)).toMatchObject({ name: '<stream>', text: 'x' });
  });

  it.each<[string, () => LintSource, readonly boolean[]]>([
    ['a path', () => path, [true, true, false]],
    ['a URL', () => pathToFileURL(path), [true, true, false]],
    ['bytes', () => BYTES, [false, true, false]],
    ['{ bytes }', () => ({ bytes: BYTES }), [false, true, false]],
    ['{ text }', () => ({ text: 'x' }), [false, true, false]],
    ['{ stream }', () => ({ stream: streamed('x') }), [false, false, false]],
  ])('%s counts as named unless asked, when asked to, when asked not to', async (_, source, expected) => {
    const found = [];
    for (const options of [{}, { named: true }, { named: false }])
      found.push((await openInput(source(), options)).named);
    expect(found).toEqual(expected);
  });

  it.each([
    null,
    undefined,
    7,
    {},
    [],
    { text: 7 },
    { bytes: 'x' },
    { stream: 'x' },
    { stream: null },
    { stream: {} },
    { getReader: 'x' },
    { name: 'a.jsonl' },
    () => streamed('x'),
    Object.assign(() => undefined, { [Symbol.asyncIterator]: () => undefined }),
    { stream: Object.assign(() => undefined, { [Symbol.asyncIterator]: () => undefined }) },
    { stream: Object.assign(() => undefined, { getReader: () => undefined }) },
  ])('is not %o', async (value) => {
    await expect(openInput(value as unknown as LintSource)).rejects.toStrictEqual(
      new TypeError(
        'Expected a source: a path, a file URL, a Uint8Array, { text }, { bytes }, { stream } or an async iterable of bytes',
      ),
    );
  });
});

describe('a path or URL that cannot be read', () => {
  const closedNet = 'only file: URLs are read; tunelint opens no network connection';
  it.each<[LintSource, string, string]>([
    [folder, folder, 'is a directory'],
    [join(folder, 'none'), join(folder, 'none'), 'no such file'],
    ['a\0b', 'a\0b', 'is no path'],
    [pathToFileURL(folder), folder, 'is a directory'],
    [new URL('https://example.com/a.jsonl'), 'https://example.com/a.jsonl', closedNet],
    [new URL('data:,x'), 'data:,x', closedNet],
    [new URL('file:///a%2Fb'), 'file:///a%2Fb', 'is no path'],
  ])('%s is an error', async (source, input, reason) => {
    await expect(openInput(source)).rejects.toStrictEqual(new InputError(input, reason));
  });
});

describe('what has no size', () => {
  it('an empty file keeps its name and is read to where it ends by then, in blocks of 256 KB', async () => {
    const empty = join(folder, 'empty.jsonl');
    writeFileSync(empty, '');
    expect(await opened(empty)).toStrictEqual({ name: empty, named: true, size: undefined, again: false, text: '' });
    const { source } = await openInput(empty);
    writeFileSync(empty, Buffer.alloc(300_000, 'é'));
    const blocks: Uint8Array[] = [];
    if (source.open === undefined) for await (const block of source.stream()) blocks.push(block);
    expect(blocks.map(({ length }) => length)).toEqual([262_144, 37_856]);
    expect(Buffer.concat(blocks).equals(Buffer.alloc(300_000, 'é'))).toBe(true);
  });

  it('says why it cannot be read when it has gone since', async () => {
    const gone = join(folder, 'gone.jsonl');
    writeFileSync(gone, '');
    const { source } = await openInput(gone);
    rmSync(gone);
    mkdirSync(gone);
    if (source.open !== undefined) throw new Error('it has a size');
    await expect(source.stream()[Symbol.asyncIterator]().next()).rejects.toStrictEqual(
      new InputError(gone, 'is a directory'),
    );
  });

  it.skipIf(process.platform === 'win32')('a device and a pipe are read once, whatever their names', async () => {
    const unnamed = { named: false, size: undefined, again: false, text: '' };
    expect(await opened('/dev/null', { named: true })).toStrictEqual({ ...unnamed, name: '/dev/null' });
    const pipe = join(folder, 'pipe.jsonl');
    execFileSync('mkfifo', [pipe]);
    const { source: _, ...rest } = await openInput(pipe);
    expect(rest).toStrictEqual({ name: pipe, named: false, size: undefined });
  });
});
