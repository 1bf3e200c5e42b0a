import { type Capabilities, capabilities } from '../capabilities.ts';
import { datasetInfo } from '../dataset-info.ts';
import { itemsOf, keysOf } from '../json-node.ts';
import { memberOf } from '../member-of.ts';
import type { Target, TargetOptions } from '../target.ts';
import { writeAlpaca } from '../write-alpaca.ts';
import { writeLlamaOpenai } from '../write-llama-openai.ts';
import { writeSharegpt } from '../write-sharegpt.ts';

/** Source: data/README.md and src/llamafactory/data of hiyouga/LLaMA-Factory@ff6d4d1 (2026-08-18). */
export const llamafactory: Target = {
  id: 'llamafactory',
  title: 'LLaMA-Factory',
  forms: ['sharegpt', 'alpaca', 'openai'],
  isOwn: (shape, row, { form = 'sharegpt' }) =>
    // Rows of OpenAI’s are not right as they are: arguments are objects there.
    shape === form &&
    shape !== 'openai' &&
    (shape === 'alpaca' ||
      (itemsOf(memberOf(row, 'conversations')) ?? []).every(
        (turn) => keysOf(turn).length === 2 && isKnown(memberOf(turn, 'from')),
      )),
  alike: 'sharegpt',
  capabilities: (options) => (options.form === 'alpaca' ? ALPACA : turnCapabilities(options)),
  write(conversation, notes, options) {
    if (options.form === 'alpaca') return writeAlpaca(conversation);
    return options.form === 'openai'
      ? writeLlamaOpenai(conversation, notes, options)
      : writeSharegpt(conversation, notes, options);
  },
  hints: ({ form = 'sharegpt', codes, written, fileName }) => [
    `dataset_info.json needs an entry:\n${datasetInfo(form, written, fileName)}`,
    ...(codes.has('LOSS-WEIGHT') ? ['mask_history: true trains the last answer of each row only.'] : []),
  ],
};

const TAGS = new Set(['system', 'human', 'gpt', 'observation', 'function_call']);

function isKnown(tag: ReturnType<typeof memberOf>): boolean {
  return tag?.kind === 'string' && TAGS.has(tag.source.slice(tag.start + 1, tag.end - 1));
}

const RESERVED = ['<image>', '<video>', '<audio>'];

const PAIR = { assistantFirst: false } as const;

function turnCapabilities({ form, saveImage }: TargetOptions): Capabilities {
  const isOpenai = form === 'openai';
  return capabilities(
    'LLaMA-Factory',
    {
      tasks: ['chat', 'preference'],
      endings: ['answer', 'call'],
      weights: 'none',
      textBesideCall: false,
      parts: false,
      ids: isOpenai ? 'kept' : 'lost',
      arguments: 'value',
      images: saveImage === undefined ? ['file'] : ['file', 'data'],
      imageFiles: true,
      reserved: RESERVED,
    },
    { ...PAIR, calls: !isOpenai },
  );
}

const ALPACA = capabilities(
  'Alpaca',
  {
    tasks: ['chat', 'preference'],
    endings: ['answer'],
    weights: 'none',
    tools: false,
    parts: false,
    ids: 'lost',
    images: undefined,
    reserved: RESERVED,
  },
  { ...PAIR, calls: false, images: false },
);
