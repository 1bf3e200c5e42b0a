import { createReadStream, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { InputError } from './input-error.ts';

/** What `validate` and `lint` accept: a path, a URL of a file, bytes, a text, or a stream of bytes. */
export type LintSource =
  | string
  | URL
  | Uint8Array
  | { readonly text: string; readonly name?: string }
  | { readonly bytes: Uint8Array; readonly name?: string }
  | { readonly stream: AsyncIterable<Uint8Array>; readonly name?: string }
  | AsyncIterable<Uint8Array>;

/** A source with a name, ready to be read once from its start. */
export interface Input {
  readonly name: string;
  /** Named by the user as a file: its name's extension matters to the provider. */
  readonly named: boolean;
  /** Bytes as stored, when that is known before reading. */
  readonly size: number | undefined;
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Reads `length` stored bytes at `offset`; undefined for what can be read only once. */
  readonly readAt: ((offset: number, length: number) => Promise<Uint8Array>) | undefined;
}

const READ_BLOCK_BYTES = 1 << 20;

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
    if ('stream' in source && isAsyncIterable(source.stream))
      return fromStream(source.stream, source.name ?? '<stream>');
    if (isAsyncIterable(source)) return fromStream(source, '<stream>');
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
    bytes: async function* () {
      yield bytes;
    },
    readAt: async (offset, length) => bytes.subarray(offset, offset + length),
  };
}

function fromStream(stream: AsyncIterable<Uint8Array>, name: string): Input {
  return { name, named: false, size: undefined, bytes: () => stream, readAt: undefined };
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
    bytes: () => readPath(path, regular ? stats.size : undefined),
    readAt: regular ? (offset, length) => readRange(path, offset, length) : undefined,
  };
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw new InputError(path, reasonOf(error));
  }
}

/** A file that grows while it is read ends at the size it had when it was opened. */
async function* readPath(path: string, size: number | undefined): AsyncIterable<Uint8Array> {
  const stream = createReadStream(path, {
    highWaterMark: READ_BLOCK_BYTES,
    ...(size === undefined ? {} : { end: size - 1 }),
  });
  try {
    for await (const block of stream) yield block as Buffer;
  } catch (error) {
    throw new InputError(path, reasonOf(error));
  }
}

async function readRange(path: string, offset: number, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ERR_INVALID_ARG_VALUE: 'is no path',
  ERR_INVALID_FILE_URL_HOST: 'names another host',
  ERR_INVALID_FILE_URL_PATH: 'is no path',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a directory',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
};

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return REASONS[error.code] ?? error.code;
  return error instanceof Error ? error.message : String(error);
}
