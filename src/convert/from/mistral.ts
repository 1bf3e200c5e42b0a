import { readMessages } from '../read-messages.ts';
import type { Shape } from '../shape.ts';

/**
 * Mistral's chat rows. With tools only the last answer is trained, so that the earlier ones get weight 0. Source:
 * finetune/data/tokenize.py of mistralai/mistral-finetune@1943535 (2026-06-12).
 */
export const mistral: Shape = {
  id: 'mistral',
  title: 'Mistral',
  order: 60,
  matches: (keys) => keys.has('interactions'),
  read(row, notes) {
    const conversation = readMessages(row, notes);
    if (conversation.tools === undefined) return conversation;
    const last = conversation.turns.findLastIndex(({ role }) => role === 'assistant');
    const turns = conversation.turns.map((turn, index) =>
      turn.role === 'assistant' && index < last ? { ...turn, weight: 0 as const } : turn,
    );
    return { ...conversation, turns };
  },
};
