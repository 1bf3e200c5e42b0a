import { capabilities } from '../capabilities.ts';
import type { Target } from '../target.ts';
import { OPENAI_DIALECT, writeChatRow } from '../write-chat.ts';

const CAN = capabilities('Nebius', {
  tasks: ['chat', 'completion'],
  endings: ['answer'],
  endingAdvice: 'append the answer in words',
  reasoning: false,
  ids: 'made',
  images: undefined,
  completions: true,
});

/** Source: Nebius Token Factory datasets page (2026). */
export const nebius: Target = {
  id: 'nebius',
  title: 'Nebius Token Factory',
  forms: [],
  isOwn: () => false,
  alike: 'openai',
  capabilities: () => CAN,
  write: (conversation) => writeChatRow(conversation, OPENAI_DIALECT),
  hints: ({ written }) =>
    written.weights ? ['Nebius documents no `weight` on messages: whether it is followed is not known.'] : [],
};
