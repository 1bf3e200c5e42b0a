import { profileIds } from '../../profile/load-profile.ts';
import { METHODS } from '../../profile/profile.ts';
import type { Flag } from '../flag.ts';

/** Which contract, model and method the data are held against. */
export const WHAT_APPLIES: readonly Flag[] = [
  {
    name: 'profile',
    group: 'What applies',
    type: 'string',
    value: 'id',
    describe: `Provider whose contract applies: ${profileIds.join(', ')} (default: openai); with commas between several: the same as tunelint compat`,
  },
  {
    name: 'model',
    group: 'What applies',
    type: 'string',
    value: 'id',
    describe: 'Model to train; decides encoding, token limit and price (default: the profile’s for the data)',
  },
  {
    name: 'method',
    group: 'What applies',
    type: 'string',
    value: 'name',
    choices: ['auto', ...METHODS],
    describe: 'Training method (default: auto, from the data)',
  },
  {
    name: 'today',
    group: 'What applies',
    type: 'string',
    value: 'YYYY-MM-DD',
    describe: 'Date that retirement dates are compared with (default: today)',
  },
];
