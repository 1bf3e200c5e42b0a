import { formatNumber } from '../../engine/message.ts';
import type { Style } from '../report-format.ts';
import type { MessageState, Training } from './message-state.ts';

const LABELS: Readonly<Record<Training, { readonly style: Style; readonly text: string }>> = {
  trained: { style: 'green', text: 'trained' },
  rejected: { style: 'yellow', text: 'rejected: the model learns to avoid it' },
  'weight-0': { style: 'yellow', text: 'weight 0: context only' },
  context: { style: 'dim', text: 'context only' },
};

/** All of the message is behind the limit. */
export function isCutOff(state: MessageState | undefined): boolean {
  return state?.tokens !== undefined && state.tokens > 0 && state.kept === 0;
}

/** What training does with a message, in words. */
export function stateLabel(state: MessageState | undefined): { readonly style: Style; readonly text: string } {
  if (state === undefined) return { style: 'dim', text: 'not read' };
  const { training, tokens, learned, kept, tools, results } = state;
  const { style, text } = LABELS[training];
  if (tokens === undefined) return { style, text };
  const own = tokens - tools;
  const count = `${formatNumber(own)} ${own === 1 ? 'token' : 'tokens'}${tools > 0 ? ` and ${formatNumber(tools)} of tool definitions` : ''}`;
  if (isCutOff(state)) return { style: 'red', text: `cut off · ${count}, none is read` };
  const parts = [
    text,
    results > 1 ? `${count} for ${results} results` : count,
    ...(learned > 0 && learned < tokens ? [`${formatNumber(learned)} learned`] : []),
  ];
  if (kept < tokens) return { style: 'red', text: `${parts.join(' · ')} · cut off after ${formatNumber(kept)}` };
  return { style, text: parts.join(' · ') };
}
