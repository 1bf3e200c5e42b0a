import type { FlagValues } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** The format of a command that has two of them. @throws UsageError, beginning with `refusal`, for any other */
export function stylishOrJson(flags: FlagValues, refusal: string): 'stylish' | 'json' {
  const [format = 'stylish', ...others] = [flags['format'] ?? []].flat();
  if (others.length > 0 || (format !== 'stylish' && format !== 'json')) throw new UsageError(refusal);
  return format;
}
