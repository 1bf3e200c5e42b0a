import { type Capabilities, capabilities } from '../capabilities.ts';
import type { Target } from '../target.ts';
import { OPENAI_DIALECT, writeChatRow } from '../write-chat.ts';

/** What OpenAI and Azure take. What they refuse beyond this is the linter's to say. */
export function openaiCapabilities(name: string): Capabilities {
  return capabilities(
    name,
    {
      tasks: ['chat', 'preference', 'reinforcement', 'completion'],
      developer: true,
      laterSystem: true,
      systemInReinforcement: false,
      repeatedUser: 'kept',
      repeatedAssistant: 'kept',
      assistantFirst: true,
      endings: ['answer', 'call', 'result', 'prompt'],
      names: true,
      reasoning: false,
      refusal: true,
      parallelFlag: true,
      legacy: true,
      nullContent: true,
      ids: 'made',
      images: ['data', 'http'],
      detail: true,
      completions: true,
    },
    { severalMessages: true, assistantLast: true },
  );
}

/** Source: FineTuneChatRequestInput and its siblings, openai-openapi manual_spec f7f4b05 (2025-07-04). */
export const openai: Target = {
  id: 'openai',
  title: 'OpenAI',
  forms: [],
  isOwn: () => false,
  alike: 'openai',
  capabilities: () => openaiCapabilities('OpenAI'),
  write: (conversation) => writeChatRow(conversation, OPENAI_DIALECT),
  hints: () => [],
};
