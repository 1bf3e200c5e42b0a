import { existsSync } from 'node:fs';
import type { BaselineRequest } from './baseline-request.ts';
import type { BaselineRun } from './baseline-run.ts';
import { UsageError } from './usage-error.ts';

/** The baseline of a run; undefined, and nothing loaded, where there is none. @throws UsageError when it cannot be used */
export async function openBaseline(request: BaselineRequest | undefined): Promise<BaselineRun | undefined> {
  if (request === undefined) return undefined;
  const { path, isNamed, suppress, prune, reason } = request;
  const suppresses = suppress === 'all' || suppress.length > 0;
  const isAsked = isNamed || prune || suppresses;
  if (reason !== undefined && !suppresses) {
    throw new UsageError('--reason goes with tunelint ignore, --suppress-all or --suppress-rule.');
  }
  if (!isAsked && !existsSync(path)) return undefined;
  const { baselineRun } = await import('./baseline-run.ts');
  return baselineRun(request);
}
