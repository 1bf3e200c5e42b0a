import type { FlagValues } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError when a flag was given that a command has no use for */
export function refuseFlags(command: string, flags: FlagValues, known: readonly string[]): void {
  for (const [name, value] of Object.entries(flags)) {
    if (value === undefined || known.includes(name)) continue;
    throw new UsageError(
      `"tunelint ${command}" has no use for --${name}. It takes ${known.map((flag) => `--${flag}`).join(', ')}.`,
    );
  }
}
