import type { ConvertibleKind } from '../read/convertible.ts';
import type { FileDiagnosis } from '../read/file-diagnosis.ts';
import { transcoder } from './to-utf8.ts';
import { lineMaker } from './values-to-lines.ts';

/** What a file that is no JSONL became. */
export interface Conversion {
  /** In words: `1 JSON array of 212 records became 212 lines`. */
  readonly done: string;
}

type Blocks = AsyncIterable<Uint8Array>;

type Convert = (blocks: Blocks, write: (bytes: Uint8Array) => void, found: FileDiagnosis) => Promise<Conversion>;

/** How the bytes of each kind of file are written as JSONL in UTF-8. */
export const CONVERSIONS: Readonly<Record<ConvertibleKind, Convert>> = {
  'json-array': (blocks, write) => toLines(blocks, write, 'a JSON array'),
  'pretty-printed': (blocks, write) => toLines(blocks, write, 'records on several lines each'),
  glued: (blocks, write) => toLines(blocks, write, 'records without line breaks between them'),
  'utf-16': toUtf8,
  'utf-32': toUtf8,
  'cr-only': crToLf,
};

async function toLines(blocks: Blocks, write: (bytes: Uint8Array) => void, was: string): Promise<Conversion> {
  const maker = lineMaker();
  for await (const block of blocks) for (const line of maker.add(block)) write(line);
  maker.end();
  const records = maker.records();
  return { done: `${was} became ${records} line${records === 1 ? '' : 's'}` };
}

async function toUtf8(
  blocks: Blocks,
  write: (bytes: Uint8Array) => void,
  { name }: FileDiagnosis,
): Promise<Conversion> {
  const coder = transcoder(name);
  for await (const block of blocks) write(coder.add(block));
  write(coder.end());
  return { done: `${name} became UTF-8` };
}

async function crToLf(blocks: Blocks, write: (bytes: Uint8Array) => void): Promise<Conversion> {
  for await (const block of blocks) {
    for (let at = block.indexOf(0x0d); at >= 0; at = block.indexOf(0x0d, at + 1)) block[at] = 0x0a;
    write(block);
  }
  return { done: 'line ends CR became LF' };
}
