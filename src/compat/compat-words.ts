import { LOSSES, type LossCode } from '../convert/losses.ts';
import { formatNumber } from '../engine/message.ts';
import type { Verdict } from '../report/report.ts';
import type { Compatibility } from './compatibility.ts';

export interface FileCompatibility {
  readonly path: string;
  readonly profiles: readonly Compatibility[];
}

export const COLUMNS = [
  'profile',
  'as the file is',
  'as they are',
  'need a change',
  'lose something',
  'impossible',
] as const;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  reject: 'refused',
  'accept-with-losses': 'with losses',
  accept: 'accepted',
  unknown: 'not known',
};

/** One row of the table, as texts in the order of `COLUMNS`. */
export function cellsOf(each: Compatibility): readonly string[] {
  const { profile, verdict, asTheyAre, needChange, loseSomething, impossible } = each;
  const numbers = [asTheyAre, needChange, loseSomething, impossible].map((count) => formatNumber(count));
  return [profile, VERDICTS[verdict], ...numbers];
}

/** What stands behind the numbers, in words; empty where there is nothing to say. */
export function reasonsOf({ codes, reasons, verdict }: Compatibility): readonly string[] {
  const said = (Object.keys(codes) as LossCode[])
    .sort()
    .map((code) => `${code} ${formatNumber(codes[code] ?? 0)}: ${LOSSES[code].meaning}`);
  if (verdict === 'accept' || verdict === 'unknown' || reasons.length === 0) return said;
  const word = verdict === 'reject' ? 'refused as it is' : 'loses as it is';
  return [`${word}: ${reasons.join(', ')}`, ...said];
}
