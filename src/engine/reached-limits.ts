import type { LimitReached } from '../report/report.ts';
import type { ReadFile } from './finish-file.ts';
import type { ResolvedOptions } from './resolve-options.ts';

/** The limits that cut a run short, and that no finding tells of. */
export function reachedLimits(
  {
    files,
    resolved,
    isTimeUp,
  }: { readonly files: readonly ReadFile[]; readonly resolved: ResolvedOptions; readonly isTimeUp: boolean },
  hasFewFindings: boolean,
): readonly LimitReached[] {
  const { bytes, findings, milliseconds } = resolved.settings.limits;
  return [
    ...files.flatMap(({ isCut, run }) =>
      isCut === true ? [{ limit: 'bytes', value: bytes, file: run.name } as const] : [],
    ),
    ...(isTimeUp ? [{ limit: 'milliseconds', value: milliseconds } as const] : []),
    ...(hasFewFindings ? [{ limit: 'findings', value: findings } as const] : []),
  ];
}
