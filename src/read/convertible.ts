import type { FileDiagnosis } from './file-diagnosis.ts';

/** The files that `--fix` writes as JSONL in UTF-8, and the rule that reports each: what they mean is beyond doubt. */
export const CONVERTIBLE = {
  'json-array': 'not-jsonl',
  'pretty-printed': 'not-jsonl',
  glued: 'not-jsonl',
  'cr-only': 'not-jsonl',
  'utf-16': 'not-utf8',
  'utf-32': 'not-utf8',
} as const satisfies Partial<Record<FileDiagnosis['kind'], string>>;

export type ConvertibleKind = keyof typeof CONVERTIBLE;

export function isConvertible(kind: FileDiagnosis['kind']): kind is ConvertibleKind {
  return Object.hasOwn(CONVERTIBLE, kind);
}
