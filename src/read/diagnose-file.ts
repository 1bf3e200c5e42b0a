import { isObject } from '../format/is-object.ts';
import { BYTE_ORDER_MARK, hasByteOrderMark } from './byte-order-mark.ts';
import type { FileDiagnosis } from './file-diagnosis.ts';
import type { HeadText } from './file-kinds/head-text.ts';
import { JSON_FILES } from './file-kinds/json-files.ts';
import { binaryName } from './file-kinds/magic-bytes.ts';
import { parseJson } from './file-kinds/parse-json.ts';
import { certainTextFile, textFile } from './file-kinds/text-files.ts';
import { wideEncoding } from './file-kinds/wide-encodings.ts';

/** How many lines of the head are looked at. */
const LINES = 200;
/** A text is no text above these shares of control characters, and of them and broken UTF-8 together. */
const CONTROL_SHARE = 0.02;
const BINARY_SHARE = 0.1;

/**
 * What a file is when it is not JSONL, told by its first bytes (256 KB are plenty, already decompressed); undefined
 * when it is JSONL, however broken single lines are. Linear; never throws. `complete`: `head` is the whole file.
 */
export function diagnoseFile(
  head: Uint8Array,
  facts: { readonly name: string; readonly bytes: number | undefined; readonly complete: boolean },
): FileDiagnosis | undefined {
  const binary = (name: string): FileDiagnosis => ({ kind: 'binary', name, records: undefined, offset: 0 });
  const wide = wideEncoding(head);
  if (wide !== undefined) return { ...wide, records: undefined, offset: 0 };
  const magic = binaryName(head);
  if (magic !== undefined) return binary(magic);
  // Joined files have left several; each is told as a fault of its line.
  let mark = 0;
  while (hasByteOrderMark(head.subarray(mark))) mark += BYTE_ORDER_MARK.length;
  const read = readHead(head.subarray(mark), facts);
  if (read.lines.length > 0 && isNuls(read.lines)) {
    return { kind: 'nul-bytes', name: 'nothing but NUL bytes', records: undefined, offset: head.indexOf(0) };
  }
  for (const detect of JSON_FILES) {
    const found = detect(read);
    if (found === undefined) continue;
    const { index, ...diagnosis } = found;
    return { ...diagnosis, offset: mark + Buffer.byteLength(read.text.slice(0, index)) };
  }
  if (read.objects > 0) return undefined;
  if (isBinary(read.text)) return binary('binary data of no format known here');
  const certain = certainTextFile(read.lines);
  if (certain !== undefined) return { ...certain, records: undefined, offset: 0 };
  const json = read.values.filter((value) => value !== undefined).length;
  if (json * 5 >= read.lines.length || read.lines.some(looksLikeRecord)) return undefined;
  return { ...textFile(read.lines), records: undefined, offset: 0 };
}

function readHead(
  bytes: Uint8Array,
  { name, complete }: { readonly name: string; readonly complete: boolean },
): HeadText {
  const text = new TextDecoder().decode(bytes);
  const all = text.split(text.includes('\n') ? '\n' : '\r');
  if (!complete && all.length > 1) all.pop();
  const lines = all.filter((line) => line.trim() !== '').slice(0, LINES);
  const values = lines.map(parseJson);
  return { name, text, complete, lines, values, objects: values.filter(isObject).length };
}

function isNuls(lines: readonly string[]): boolean {
  return lines.every((line) => !/[^\u0000\s]/.test(line));
}

/** A line that was meant to be a record, whatever is wrong with it, or whatever stands before it. */
function looksLikeRecord(line: string): boolean {
  const start = line.slice(0, 400).trimStart();
  if (/^[^\w\s$<#]{0,8}[{\uff5b]\s{0,20}\\?(?:["'\u2018-\u201f\uff02]|\w{1,40}\s{0,8}:)/.test(start)) return true;
  const brace = line.slice(0, 200).indexOf('{');
  return brace > 0 && isObject(parseJson(line.slice(brace)));
}

/** True when the first 8,192 characters are full of control characters and bytes that are no UTF-8. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 8192);
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  const broken = start.match(/\ufffd/g)?.length ?? 0;
  return controls > CONTROL_SHARE * start.length && controls + broken > BINARY_SHARE * start.length;
}
