import { againstJsTiktoken } from './against-js-tiktoken.mjs';
import { againstJsonLoads } from './against-json-loads.mjs';
import { againstWasm } from './against-wasm.mjs';
import { datasetRules } from './dataset-rules.mjs';
import { memory } from './memory.mjs';
import { mismatches } from './mismatches.mjs';
import { runs } from './runs.mjs';
import { startUp } from './start-up.mjs';
import { threads } from './threads.mjs';

/**
 * The goals in their order. Each is called with `{ rounds, quick }` and gives rows: `goal`, `metric`, the two sides `a`
 * and `b` in `unit`, `ratio`, and `most`, the goal; `missing` says why there are no figures.
 */
export const goals = [
  againstJsTiktoken,
  againstWasm,
  againstJsonLoads,
  startUp,
  memory,
  runs,
  threads,
  mismatches,
  datasetRules,
];
