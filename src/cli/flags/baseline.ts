import type { Flag } from '../flag.ts';

/** Findings that are accepted. */
export const BASELINE: readonly Flag[] = [
  {
    name: 'suppress-all',
    group: 'Baseline',
    type: 'boolean',
    describe: 'Write all findings into the baseline: from then on only new ones are reported',
  },
  {
    name: 'suppress-rule',
    group: 'Baseline',
    type: 'string',
    value: 'id',
    repeatable: true,
    describe: 'The same for the findings of one rule',
  },
  {
    name: 'prune-suppressions',
    group: 'Baseline',
    type: 'boolean',
    describe: 'Remove from the baseline what no finding needs any more',
  },
  {
    name: 'suppressions',
    group: 'Baseline',
    type: 'string',
    value: 'file',
    describe: 'The baseline (default: tunelint-suppressions.json, where it exists)',
  },
  { name: 'no-suppressions', group: 'Baseline', type: 'boolean', describe: 'Report suppressed findings too' },
  {
    name: 'reason',
    group: 'Baseline',
    type: 'string',
    value: 'text',
    describe: 'Why it is accepted, for tunelint ignore, --suppress-all and --suppress-rule',
  },
];
