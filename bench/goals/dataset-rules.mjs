import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeData } from '../data/make-data.mjs';
import { alternate } from '../measure/alternate.mjs';
import { lint } from '../measure/lint.mjs';

const BIN = fileURLToPath(new URL('../../dist/src/bin.js', import.meta.url));
const MB = 1_000_000;

/** Rules that compare rows, or read all their texts for what does not belong there; off: the others of the group. */
const DATASET_RULES = [
  'answer-format-outlier',
  'conflicting-answers',
  'conversation-prefix-duplicate',
  'duplicate-example',
  'edge-whitespace',
  'label-variants',
  'mojibake',
  'placeholder-left',
  'possible-secret',
  'refusal-share',
  'split-leakage',
  'system-prompt-drift',
];

/** Goal 9: what the dataset rules add to the cpu of a run over short rows, and the bytes that they keep of each. */
export async function datasetRules({ rounds, quick }) {
  const { path, rows } = makeData(quick ? 'short-100mb' : 'short-1m');
  const without = DATASET_RULES.filter(exists).flatMap((id) => ['--skip', id]);
  const name = path.replace(/^.*\/(.*)\.jsonl$/, '$1');
  const cpu = async (flags) => (await lint(path, ['--concurrency', 'off', ...flags])).cpu;
  const sides = await alternate(
    rounds,
    () => cpu([]),
    () => cpu(without),
  );
  const peak = async (flags) => (await lint(path, ['--concurrency', 'off', ...flags], { memory: true })).peak;
  const [a, b] = [await peak([]), await peak(without)];
  const allowed = 64 + (48 * rows) / MB;
  const metric = `peak RSS: lint ${name}, more than without / (64 MB + 48 bytes × examples)`;
  return [
    { goal: 9, metric: `cpu: lint ${name} / the same without dataset rules`, unit: 's', ...sides, most: 1.25 },
    a === undefined || b === undefined
      ? { goal: 9, metric, missing: 'memory is not measured here', most: 1 }
      : { goal: 9, metric, unit: 'MB', a: (a - b) / MB, b: allowed, ratio: (a - b) / MB / allowed, most: 1 },
  ];
}

/** Rules that a later version lacks do not stop the others from being measured. */
function exists(id) {
  return spawnSync(process.execPath, [BIN, 'explain', id]).status === 0;
}
