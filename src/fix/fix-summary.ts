import type { FixedLine, RefusedLine } from './fix-line.ts';

/** What fixing one file did, or would do. */
export interface FixSummary {
  readonly file: string;
  /** Where it was written; undefined: in the file's place. */
  readonly to: string | undefined;
  /** What was done to the file as a whole, in words. */
  readonly conversions: string[];
  /** Repairs by rule and title, with whether they change what is trained. */
  readonly repairs: Map<
    string,
    { readonly rule: string; readonly safety: 'safe' | 'unsafe'; readonly title: string; count: number }
  >;
  changed: number;
  /** Rows that are no longer there, and rows that there are more. */
  dropped: number;
  added: number;
  /** Blank lines that went. */
  blank: number;
  /** Lines that were left alone because the result did not pass the check. */
  readonly refused: { readonly line: number; readonly reason: string; readonly rules: readonly string[] }[];
  refusedCount: number;
}

const MOST_REFUSED = 20;

export function startSummary(file: string, to: string | undefined): FixSummary {
  const none = { changed: 0, dropped: 0, added: 0, blank: 0, refusedCount: 0 };
  return { file, to, conversions: [], repairs: new Map(), refused: [], ...none };
}

/** Adds what became of a line. */
export function countRepair(
  summary: FixSummary,
  event: (FixedLine & { readonly before: Buffer }) | (RefusedLine & { readonly number: number }),
): void {
  if ('refused' in event) {
    summary.refusedCount++;
    const { number: line, refused: reason, rules } = event;
    if (summary.refused.length < MOST_REFUSED) summary.refused.push({ line, reason, rules });
    return;
  }
  const { lines, repairs, before } = event;
  summary.changed++;
  summary.added += Math.max(0, lines.length - 1);
  if (lines.length === 0) {
    if (before.toString('latin1').trim() === '') summary.blank++;
    else summary.dropped++;
  }
  for (const { rule, title, safety } of repairs) {
    const key = `${rule}\0${title}`;
    const known = summary.repairs.get(key);
    if (known === undefined) summary.repairs.set(key, { rule, title, safety, count: 1 });
    else known.count++;
  }
}

/** Whether anything changes. */
export function changesSomething({ changed, conversions }: FixSummary): boolean {
  return changed > 0 || conversions.length > 0;
}
