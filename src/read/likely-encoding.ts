import { firstInvalidUtf8 } from './invalid-utf8.ts';

/** How much of a line is looked at to guess its encoding. */
const LOOKED_AT = 65_536;

/** Punctuation of Windows-1252 that follows an accented letter: … ‘ ’ “ ” • – — « °  ». */
const PUNCTUATION: readonly number[] = [0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xab, 0xb0, 0xbb];

/**
 * Where bytes stop being UTF-8 (offset, the bad bytes: at most four) and what they likely are: `Windows-1252`,
 * `Shift_JIS`, `overlong UTF-8`, … in words; undefined when they make no sense in any encoding looked for. A guess is
 * for people: it decides nothing. Bytes that are UTF-8 give `at` -1.
 */
export function describeInvalidUtf8(bytes: Uint8Array): { at: number; bytes: number[]; likely: string | undefined } {
  const found = firstInvalidUtf8(bytes);
  if (found === undefined) return { at: -1, bytes: [], likely: undefined };
  const { at, length, fault } = found;
  const next = bytes[at + length];
  const shown = [...bytes.subarray(at, at + length)];
  const result = (likely: string | undefined) => ({ at, bytes: shown, likely });
  if (fault === 'overlong') return result('overlong UTF-8, as Java’s modified UTF-8 writes it');
  if (fault === 'surrogate') return result('CESU-8, UTF-16 surrogates written as UTF-8 (Java, Oracle, MySQL)');
  if (fault === 'beyond-unicode') return result(undefined);
  if (
    fault === 'cut' &&
    (next === undefined || length >= 3 || (length === 2 && !PUNCTUATION.includes(bytes[at + 1] ?? 0)))
  ) {
    return result('UTF-8 that was cut inside a character');
  }
  const from = Math.max(0, at - 1024);
  return result(guessEncoding(bytes.subarray(from, from + LOOKED_AT)));
}

/** Runs of bytes from 0x80 on, with the ASCII bytes that can be the second half of a double-byte character left out. */
function highRuns(bytes: Uint8Array): number[][] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return (text.match(/[\u0080-\u00ff]+/g) ?? []).map((run) => [...Buffer.from(run, 'latin1')]);
}

function guessEncoding(bytes: Uint8Array): string | undefined {
  const runs = highRuns(bytes);
  const high = runs.flat();
  const share = (test: (byte: number) => boolean): number => high.filter(test).length / high.length;
  if (isShiftJis(bytes)) return 'Shift_JIS';
  const long = runs.filter((run) => run.length >= 4).length;
  if (long > 0 && share((byte) => byte >= 0xc0) > 0.98) {
    const lower = share((byte) => byte <= 0xdf);
    if (lower > 0.7) return 'KOI8-R';
    if (lower < 0.3) return 'Windows-1251';
  }
  if (long > 0 && runs.every((run) => run.length % 2 === 0) && share((byte) => byte >= 0xa1 && byte <= 0xfe) === 1) {
    const leads = runs.flatMap((run) => run.filter((_, index) => index % 2 === 0));
    const leadShare = (first: number, last: number) =>
      leads.filter((byte) => byte >= first && byte <= last).length / leads.length;
    if (leadShare(0xa4, 0xa5) > 0.25) return 'EUC-JP';
    if (leadShare(0xb0, 0xc8) + leadShare(0xa1, 0xa3) > 0.95) return 'EUC-KR';
    return 'GBK';
  }
  if (long > 0) return decodes(bytes, 'gb18030') ? 'GBK' : undefined;
  if (high.some((byte) => byte <= 0x9f)) {
    return high.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) ? undefined : 'Windows-1252';
  }
  return share((byte) => byte >= 0xfe) === 1 ? undefined : 'ISO-8859-1 (Latin-1) or Windows-1252';
}

/** Shift_JIS that holds kana: the lead bytes 82 and 83 with their second bytes. */
function isShiftJis(bytes: Uint8Array): boolean {
  let kana = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80 || (lead >= 0xa1 && lead <= 0xdf)) continue;
    const second = bytes[at + 1] ?? 0;
    if (lead === 0x80 || lead === 0xa0 || lead > 0xfc || second < 0x40 || second === 0x7f || second > 0xfc)
      return false;
    if ((lead === 0x82 && second >= 0x9f && second <= 0xf1) || (lead === 0x83 && second <= 0x96)) kana++;
    else others++;
    at++;
  }
  return kana > 0 && kana * 4 >= others;
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
