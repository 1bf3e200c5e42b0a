import type { Io } from '../io.ts';
import type { FlagValues } from '../parse-arguments.ts';

export async function showCommand(_operands: readonly string[], _flags: FlagValues, _io: Io): Promise<number> {
  return 2;
}
