import type { Flag } from '../flag.ts';

/** Where settings come from. */
export const CONFIGURATION: readonly Flag[] = [
  {
    name: 'config',
    alias: 'c',
    group: 'Configuration',
    type: 'string',
    value: 'file',
    describe: 'Configuration to use instead of the one that is found; only then may it be code (ts, mts, js, mjs)',
  },
  { name: 'no-config', group: 'Configuration', type: 'boolean', describe: 'Ignore all configuration files' },
  {
    name: 'print-config',
    group: 'Configuration',
    type: 'boolean',
    describe: 'Print what applies to the file that is named, as JSON, and check nothing',
  },
  {
    name: 'show-files',
    group: 'Configuration',
    type: 'boolean',
    describe: 'List the files that would be checked, and check nothing',
  },
];
