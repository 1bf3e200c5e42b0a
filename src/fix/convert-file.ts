import type { ConvertibleKind } from '../read/convertible.ts';
import type { FileDiagnosis } from '../read/file-diagnosis.ts';
import { blocksOf, type RandomAccess } from '../read/random-access.ts';
import { transcoder } from './to-utf8.ts';
import { lineMaker } from './values-to-lines.ts';

/** What a file that is no JSONL became. */
export interface Conversion {
  /** In words: `1 JSON array of 212 records became 212 lines`. */
  readonly done: string;
}

type Convert = (source: RandomAccess, write: (bytes: Uint8Array) => void, found: FileDiagnosis) => Promise<Conversion>;

/** How each kind of file is written as JSONL in UTF-8. */
export const CONVERSIONS: Readonly<Record<ConvertibleKind, Convert>> = {
  'json-array': (source, write) => toLines(source, write, 'a JSON array'),
  'pretty-printed': (source, write) => toLines(source, write, 'records on several lines each'),
  glued: (source, write) => toLines(source, write, 'records without line breaks between them'),
  'utf-16': toUtf8,
  'utf-32': toUtf8,
  'cr-only': crToLf,
};

async function toLines(source: RandomAccess, write: (bytes: Uint8Array) => void, was: string): Promise<Conversion> {
  const maker = lineMaker();
  for await (const block of blocksOf(source)) for (const line of maker.add(block)) write(line);
  maker.end();
  const records = maker.records();
  return { done: `${was} became ${records} line${records === 1 ? '' : 's'}` };
}

async function toUtf8(
  source: RandomAccess,
  write: (bytes: Uint8Array) => void,
  { name }: FileDiagnosis,
): Promise<Conversion> {
  const coder = transcoder(name);
  for await (const block of blocksOf(source)) write(coder.add(block));
  write(coder.end());
  return { done: `${name} became UTF-8` };
}

async function crToLf(source: RandomAccess, write: (bytes: Uint8Array) => void): Promise<Conversion> {
  for await (const block of blocksOf(source)) {
    for (let at = block.indexOf(0x0d); at >= 0; at = block.indexOf(0x0d, at + 1)) block[at] = 0x0a;
    write(block);
  }
  return { done: 'line ends CR became LF' };
}
