import type { FlagValues } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** The format of a command that prints a page or JSON. @throws UsageError for another one */
export function plainFormat(flags: FlagValues, command: string): 'stylish' | 'json' {
  const given = flags['format'];
  const format = Array.isArray(given) ? given.at(-1) : 'stylish';
  if (format === 'stylish' || format === 'json') return format;
  throw new UsageError(`"tunelint ${command}" knows the formats stylish and json.`);
}
