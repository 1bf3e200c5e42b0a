import type { Target } from '../target.ts';
import { OPENAI_DIALECT, writeChatRow } from '../write-chat.ts';
import { openaiCapabilities } from './openai.ts';

/** Azure / Microsoft Foundry takes OpenAI's rows. Source: Microsoft Foundry fine-tuning pages (2026-10-06). */
export const azure: Target = {
  id: 'azure',
  title: 'Azure / Microsoft Foundry',
  forms: [],
  isOwn: () => false,
  alike: 'openai',
  capabilities: () => openaiCapabilities('Azure'),
  write: (conversation) => writeChatRow(conversation, OPENAI_DIALECT),
  hints: () => [],
};
