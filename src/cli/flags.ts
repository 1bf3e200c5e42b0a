import type { Flag } from './flag.ts';
import { BASELINE } from './flags/baseline.ts';
import { CONFIGURATION } from './flags/configuration.ts';
import { CONVERSION } from './flags/conversion.ts';
import { COST } from './flags/cost.ts';
import { FIXES } from './flags/fixes.ts';
import { INPUT } from './flags/input.ts';
import { OUTPUT } from './flags/output.ts';
import { RULES } from './flags/rules.ts';
import { SPLITTING } from './flags/splitting.ts';
import { WHAT_APPLIES } from './flags/what-applies.ts';

/** Every flag, group by group. */
export const FLAGS: readonly Flag[] = [
  ...WHAT_APPLIES,
  ...INPUT,
  ...CONFIGURATION,
  ...COST,
  ...RULES,
  ...FIXES,
  ...BASELINE,
  ...SPLITTING,
  ...CONVERSION,
  ...OUTPUT,
];
