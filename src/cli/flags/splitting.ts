import type { Flag } from '../flag.ts';

/** How tunelint split writes its files; `--validation` says how much goes there. */
export const SPLITTING: readonly Flag[] = [
  {
    name: 'seed',
    group: 'Splitting',
    type: 'string',
    value: 'n',
    describe: 'For tunelint split: another number gives another split (default: 0)',
  },
  {
    name: 'max-bytes',
    group: 'Splitting',
    type: 'string',
    value: 'size',
    describe: 'For tunelint split: no file larger than this (500MB, 1GB; a plain number is bytes)',
  },
  { name: 'overwrite', group: 'Splitting', type: 'boolean', describe: 'For tunelint split: replace files that exist' },
];
