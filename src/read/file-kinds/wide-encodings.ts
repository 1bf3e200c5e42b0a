import type { FileDiagnosis } from '../file-diagnosis.ts';

type Wide = Pick<FileDiagnosis, 'kind' | 'name'>;

const BYTE_ORDER_MARKS: readonly (readonly [hex: string, found: Wide])[] = [
  ['fffe0000', { kind: 'utf-32', name: 'UTF-32 little-endian with a byte order mark' }],
  ['0000feff', { kind: 'utf-32', name: 'UTF-32 big-endian with a byte order mark' }],
  ['fffe', { kind: 'utf-16', name: 'UTF-16 little-endian with a byte order mark' }],
  ['feff', { kind: 'utf-16', name: 'UTF-16 big-endian with a byte order mark' }],
];

/** How an opening bracket, white space or a quote at the start of a file looks in each encoding: the NULs of a unit. */
const NULS: readonly (readonly [unit: number, character: number, found: Wide])[] = [
  [4, 0, { kind: 'utf-32', name: 'UTF-32 little-endian' }],
  [4, 3, { kind: 'utf-32', name: 'UTF-32 big-endian' }],
  [2, 0, { kind: 'utf-16', name: 'UTF-16 little-endian' }],
  [2, 1, { kind: 'utf-16', name: 'UTF-16 big-endian' }],
];

/** UTF-16 and UTF-32, with or without a byte order mark. */
export function wideEncoding(head: Uint8Array): Wide | undefined {
  const start = Buffer.from(head.subarray(0, 4)).toString('hex');
  for (const [hex, found] of BYTE_ORDER_MARKS) if (start.startsWith(hex)) return found;
  return NULS.find(([unit, character]) => startsAsText(head, unit, character))?.[2];
}

/** True when the first two units are ASCII characters and at least a third of the units of the first 4 KB are. */
function startsAsText(head: Uint8Array, unit: number, character: number): boolean {
  const length = Math.min(head.length, 4096) - (Math.min(head.length, 4096) % unit);
  if (length < 2 * unit) return false;
  let ascii = 0;
  for (let at = 0; at < length; at += unit) {
    let fits = isPrintable(head[at + character] ?? 0);
    for (let i = 0; i < unit; i++) if (i !== character && head[at + i] !== 0) fits = false;
    if (fits) ascii++;
    else if (at < 2 * unit) return false;
  }
  return ascii * unit * 3 >= length;
}

function isPrintable(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0d || (byte >= 0x20 && byte < 0x7f);
}
