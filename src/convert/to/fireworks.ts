import { capabilities } from '../capabilities.ts';
import type { Target } from '../target.ts';
import { OPENAI_DIALECT, writeChatRow } from '../write-chat.ts';

const CAN = capabilities(
  'Fireworks',
  { tasks: ['chat', 'preference', 'reinforcement'], sampleWeight: true, endings: ['answer', 'call', 'result'] },
  { oneUserTurn: true },
);

/** Source: Fireworks supervised, DPO and reinforcement fine-tuning pages, fw-ai/cookbook@76821fa (2026-08-19). */
export const fireworks: Target = {
  id: 'fireworks',
  title: 'Fireworks AI',
  forms: [],
  isOwn: () => false,
  alike: 'openai',
  capabilities: () => CAN,
  write: (conversation) => writeChatRow(conversation, OPENAI_DIALECT),
  hints: () => [],
};
