import type { Finding } from '../engine/finding.ts';

/** Where a finding is, as `12:48`; `file` when it is about the whole of it. */
export function placeName({ line, column, example, pointer }: Finding): string {
  return example === null && line === 1 && pointer === '' ? 'file' : `${line}:${column}`;
}
