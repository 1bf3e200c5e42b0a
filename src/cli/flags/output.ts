import { reportFormats } from '../../generated/report-formats.ts';
import type { Flag } from '../flag.ts';

/** Reports, and what the exit code says. */
export const OUTPUT: readonly Flag[] = [
  {
    name: 'format',
    alias: 'f',
    group: 'Output',
    type: 'string',
    value: 'name[=file]',
    repeatable: true,
    whole: true,
    describe: `Report as ${Object.keys(reportFormats).join(', ')}; several at once, all but one with a file (default: stylish; github in GitHub Actions)`,
  },
  {
    name: 'output',
    alias: 'o',
    group: 'Output',
    type: 'string',
    value: 'file',
    describe: 'Write the report to a file',
  },
  { name: 'tools', group: 'Output', type: 'boolean', describe: 'Unfold tool definitions in tunelint show' },
  { name: 'quiet', group: 'Output', type: 'boolean', describe: 'Show errors only' },
  {
    name: 'max-findings',
    group: 'Output',
    type: 'string',
    value: 'n|none',
    describe: 'Findings kept of each rule (default: 10000; the default view shows 3)',
  },
  { name: 'color', group: 'Output', type: 'boolean', describe: 'Force colours; --no-color switches them off' },
  { name: 'no-progress', group: 'Output', type: 'boolean', describe: 'No progress line on standard error' },
  {
    name: 'max-warnings',
    group: 'Exit code',
    type: 'string',
    value: 'n',
    describe: 'Exit with 1 when there are more warnings than this',
  },
  {
    name: 'fail-on',
    group: 'Exit code',
    type: 'string',
    value: 'severity',
    choices: ['error', 'warning'],
    describe: 'Lowest severity that makes the exit code 1 (default: error)',
  },
  { name: 'exit-zero', group: 'Exit code', type: 'boolean', describe: 'Exit with 0 whatever was found' },
];
