import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { InputError } from './input-error.ts';
import { openBytes, openFile, type RandomAccess } from './random-access.ts';
import { reasonOf } from './reason-of.ts';
import { isWebStream, type WebStream, webStreamBlocks } from './web-stream.ts';

/** What `validate` and `lint` accept: a path, a URL of a file, bytes, a text, or a stream of bytes (Node's or the web's). */
export type LintSource =
  | string
  | URL
  | Uint8Array
  | { readonly text: string; readonly name?: string }
  | { readonly bytes: Uint8Array; readonly name?: string }
  | { readonly stream: AsyncIterable<Uint8Array> | WebStream; readonly name?: string }
  | AsyncIterable<Uint8Array>
  | WebStream;

/** Bytes that can be read once, or again at any place; `open` throws InputError. */
export type InputSource =
  | { readonly stream: () => AsyncIterable<Uint8Array>; readonly open?: undefined }
  | { readonly open: () => RandomAccess };

/** A source with a name, ready to be read from its start. */
export interface Input {
  readonly name: string;
  /** Named by the user as a file: its name's extension matters to the provider. */
  readonly named: boolean;
  /** Bytes as stored, when that is known before reading. */
  readonly size: number | undefined;
  readonly source: InputSource;
}

const READ_BLOCK_BYTES = 1 << 18;

/** Opens a source. @throws InputError when a path cannot be read, TypeError when it is no source at all. */
export async function openInput(source: LintSource, options: { readonly named?: boolean } = {}): Promise<Input> {
  const named = options.named ?? false;
  if (typeof source === 'string') return openPath(source, options.named ?? true);
  if (source instanceof URL) return openPath(filePathOf(source), options.named ?? true);
  if (source instanceof Uint8Array) return fromBytes(source, '<memory>', named);
  if (typeof source === 'object' && source !== null) {
    if ('text' in source && typeof source.text === 'string') {
      return fromBytes(Buffer.from(source.text, 'utf8'), source.name ?? '<text>', named);
    }
    if ('bytes' in source && source.bytes instanceof Uint8Array)
      return fromBytes(source.bytes, source.name ?? '<memory>', named);
    const { stream = source, name } = source as { readonly stream?: unknown; readonly name?: unknown };
    const blocks = isWebStream(stream) ? webStreamBlocks(stream) : isAsyncIterable(stream) ? stream : undefined;
    if (blocks !== undefined)
      return fromStream(blocks, stream !== source && typeof name === 'string' ? name : '<stream>');
  }
  throw new TypeError(
    'Expected a source: a path, a file URL, a Uint8Array, { text }, { bytes }, { stream } or an async iterable of bytes',
  );
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function filePathOf(url: URL): string {
  if (url.protocol !== 'file:')
    throw new InputError(url.href, 'only file: URLs are read; tunelint opens no network connection');
  try {
    return fileURLToPath(url);
  } catch (error) {
    throw new InputError(url.href, reasonOf(error));
  }
}

function fromBytes(bytes: Uint8Array, name: string, named: boolean): Input {
  return {
    name,
    named,
    size: bytes.length,
    source: { open: () => openBytes(bytes) },
  };
}

function fromStream(stream: AsyncIterable<Uint8Array>, name: string): Input {
  return { name, named: false, size: undefined, source: { stream: () => stream } };
}

async function openPath(path: string, named: boolean): Promise<Input> {
  const stats = await statOf(path);
  if (stats.isDirectory()) throw new InputError(path, 'is a directory');
  const regular = stats.isFile() && stats.size > 0;
  return {
    name: path,
    // The name of a pipe or a device says nothing about what will be uploaded.
    named: named && stats.isFile(),
    size: regular ? stats.size : undefined,
    source: regular ? { open: () => openFile(path, stats.size) } : { stream: () => readStream(path) },
  };
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw new InputError(path, reasonOf(error));
  }
}

/** What has no size: a pipe, a device, a file of a virtual file system. */
async function* readStream(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const block of createReadStream(path, { highWaterMark: READ_BLOCK_BYTES })) yield block as Buffer;
  } catch (error) {
    throw new InputError(path, reasonOf(error));
  }
}
