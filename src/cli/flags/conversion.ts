import { SHAPE_IDS, TARGET_IDS } from '../../generated/conversion-names.ts';
import type { Flag } from '../flag.ts';

/** What tunelint convert reads and writes. */
export const CONVERSION: readonly Flag[] = [
  {
    name: 'profiles',
    group: 'Conversion',
    type: 'string',
    value: 'ids',
    describe:
      'Also say what these profiles would make of the files, with commas between them, or "all"; for tunelint compat the default is all',
  },
  {
    name: 'to',
    group: 'Conversion',
    type: 'string',
    value: 'target',
    choices: TARGET_IDS,
    describe: `For whom tunelint convert writes: ${TARGET_IDS.join(', ')}`,
  },
  {
    name: 'from',
    group: 'Conversion',
    type: 'string',
    value: 'format',
    describe: `What the rows are: a target, ${SHAPE_IDS.filter((id) => !TARGET_IDS.includes(id)).join(', ')} (default: auto, each row by its looks)`,
  },
  {
    name: 'shape',
    group: 'Conversion',
    type: 'string',
    value: 'name',
    describe: 'llamafactory: sharegpt, alpaca or openai; trl: messages or prompt-completion (default: the first)',
  },
  {
    name: 'images-dir',
    group: 'Conversion',
    type: 'string',
    value: 'folder',
    describe: 'Write images of data URLs there, for targets that read them from files (trl, llamafactory)',
  },
  {
    name: 'report',
    group: 'Conversion',
    type: 'string',
    value: 'file',
    describe: 'Write a JSON report of everything that was lost, changed or not written, row by row',
  },
  {
    name: 'strict',
    group: 'Conversion',
    type: 'boolean',
    describe: 'Write nothing when anything would be lost, changed or left out (exit code 1)',
  },
];
