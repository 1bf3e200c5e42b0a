import { type FileBaseline, isWatched } from './file-baseline.ts';

/** Which findings about rows a baseline may suppress. Structured-cloneable, and in few pieces: threads get it with every range. */
export interface PackedRowFilter {
  readonly rules: ReadonlySet<string>;
  readonly watched: FileBaseline['watched'];
  /** One after the other, all of the same length. */
  readonly fingerprints: string;
}

export interface RowFilter {
  /** Whether a finding of this rule has to be asked about at all. */
  readonly concerns: (rule: string) => boolean;
  readonly includes: (rule: string, fingerprint: string) => boolean;
}

/** Hexadecimal digits of a fingerprint. */
const DIGITS = 16;

export function packRowFilter({ allowed, rules, watched }: FileBaseline): PackedRowFilter {
  const fingerprints = [...allowed.keys()].filter((key) => key.length === DIGITS && !key.includes(' ')).join('');
  return { rules, watched, fingerprints };
}

export function rowFilter({ rules, watched, fingerprints }: PackedRowFilter): RowFilter {
  const known = new Set<string>();
  for (let at = 0; at < fingerprints.length; at += DIGITS) known.add(fingerprints.slice(at, at + DIGITS));
  return {
    concerns: (rule) => rules.has(rule) || isWatched({ watched }, rule),
    includes: (rule, fingerprint) => known.has(fingerprint) || isWatched({ watched }, rule),
  };
}
