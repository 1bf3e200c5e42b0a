import { capabilities } from '../capabilities.ts';
import type { Target } from '../target.ts';
import { OPENAI_DIALECT, writeChatRow } from '../write-chat.ts';

const CAN = capabilities('Together', { weights: 'any', sampleWeight: true, completions: true });

/** Source: Together fine-tuning pages on data, function calling, vision and reasoning (2026). */
export const together: Target = {
  id: 'together',
  title: 'Together AI',
  forms: [],
  isOwn: () => false,
  alike: 'openai',
  capabilities: () => CAN,
  write: (conversation) =>
    writeChatRow(conversation, { ...OPENAI_DIALECT, reasoningKey: 'reasoning', partsForAll: true }),
  hints: () => [],
};
