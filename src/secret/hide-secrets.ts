import { findSecrets } from './find-secrets.ts';

/** The text with `•` for all but the first four characters of whatever looks like a secret; its length stays. */
export function hideSecrets(text: string): string {
  let hidden = text;
  for (const { start, end } of findSecrets(text)) {
    const shown = Math.min(end, start + (end - start < 20 ? 0 : 4));
    hidden = hidden.slice(0, shown) + '•'.repeat(end - shown) + hidden.slice(end);
  }
  return hidden;
}
