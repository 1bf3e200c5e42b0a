import { formatNumber } from '../engine/message.ts';

/** How much of what a message teaches is cut off: `all 6 tokens are lost`, `the last 51 of 97 tokens are lost`. */
export function lossInWords(lost: number, learned: number): string {
  const of = formatNumber(learned);
  if (lost >= learned) return learned === 1 ? 'the only token is lost' : `all ${of} tokens are lost`;
  // The last token of whatever the model produces is the mark that ends it.
  if (lost === 1) return `the last of ${of} tokens is lost, the mark that ends it`;
  return `the last ${formatNumber(lost)} of ${of} tokens are lost`;
}
