import type { ConvertedRow } from '../convert/convert-batches.ts';
import { convertBatches } from '../convert/convert-batches.ts';
import { rowConverter } from '../convert/convert-options.ts';
import type { LossCode } from '../convert/losses.ts';
import type { LintOptions } from '../engine/lint-options.ts';
import { validate } from '../engine/validate.ts';
import { loadProfile } from '../profile/load-profile.ts';
import { openInput } from '../read/input.ts';
import type { FileReport, Verdict } from '../report/report.ts';

/** What a provider would make of a file. */
export interface Compatibility {
  readonly profile: string;
  readonly title: string;
  /** Of the file as it is. */
  readonly verdict: Verdict;
  /** The rules behind a verdict that is not "accept". */
  readonly reasons: readonly string[];
  readonly rows: number;
  /** Rows that mean there what they mean here, without a change. */
  readonly asTheyAre: number;
  /** Rows that say the same once they are converted. */
  readonly needChange: number;
  /** Rows of which something is lost or means something else. */
  readonly loseSomething: number;
  /** Rows that cannot be written for it. */
  readonly impossible: number;
  /** Rows by what becomes of them: the codes of `tunelint convert`. */
  readonly codes: Readonly<Partial<Record<LossCode, number>>>;
}

/**
 * Checks a file under a profile, and tries to convert each of its rows for it; nothing is written.
 *
 * @throws InputError when it cannot be read or is no JSONL, `signal.reason` on abort
 */
export async function compatibility(
  path: string,
  profile: string,
  options: Pick<LintOptions, 'now' | 'signal'>,
): Promise<Compatibility> {
  const { signal } = options;
  const report = await validate(path, { ...options, profile, tokens: false });
  const counts = { rows: 0, asTheyAre: 0, needChange: 0, loseSomething: 0, impossible: 0 };
  const codes: Partial<Record<LossCode, number>> = {};
  for await (const { rows: batch } of convertBatches(await openInput(path), rowConverter({ to: profile }), {
    signal,
  })) {
    for (const row of batch) {
      counts.rows++;
      counts[classOf(row)]++;
      for (const code of new Set(row.notes.map((note) => note.code))) codes[code] = (codes[code] ?? 0) + 1;
    }
  }
  signal?.throwIfAborted();
  const file = report.files[0] as FileReport;
  const { verdict, reasons } = file;
  const title = loadProfile(profile)?.title ?? profile;
  return { profile, title, verdict, reasons, ...counts, codes };
}

function classOf({ text, same, notes }: ConvertedRow): 'asTheyAre' | 'needChange' | 'loseSomething' | 'impossible' {
  if (text === undefined) return 'impossible';
  if (notes.some(({ kind }) => kind === 'lost' || kind === 'changed')) return 'loseSomething';
  return same ? 'asTheyAre' : 'needChange';
}
