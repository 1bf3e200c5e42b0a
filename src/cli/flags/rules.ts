import type { Flag } from '../flag.ts';

/** Which rules run, and how severe they are. */
export const RULES: readonly Flag[] = [
  {
    name: 'rule',
    group: 'Which rules',
    type: 'string',
    value: 'id:severity',
    repeatable: true,
    describe: 'Set a rule to off, info, warning or error',
  },
  { name: 'only', group: 'Which rules', type: 'string', value: 'id', repeatable: true, describe: 'Run only this rule' },
  {
    name: 'skip',
    group: 'Which rules',
    type: 'string',
    value: 'id',
    repeatable: true,
    describe: 'Do not run this rule',
  },
];
