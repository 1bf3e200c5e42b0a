import { TOKENIZERS } from '../../tokens/load-counter.ts';
import type { Flag } from '../flag.ts';

/** Tokens and what they cost. */
export const COST: readonly Flag[] = [
  {
    name: 'epochs',
    group: 'Cost and tokens',
    type: 'string',
    value: 'n|auto',
    describe: 'Epochs for the cost estimate (default: auto)',
  },
  {
    name: 'max-cost',
    group: 'Cost and tokens',
    type: 'string',
    value: 'usd',
    describe: 'Budget: an estimate above it is an error',
  },
  {
    name: 'no-tokens',
    group: 'Cost and tokens',
    type: 'boolean',
    describe: 'Do not count tokens: faster, but no limits and no cost',
  },
  {
    name: 'tokenizer',
    group: 'Cost and tokens',
    type: 'string',
    value: 'name',
    choices: TOKENIZERS,
    describe: 'Who counts tokens: tunelint, or js-tiktoken to compare with, which is slow (default: tunelint)',
  },
];
