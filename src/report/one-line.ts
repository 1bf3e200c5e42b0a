import { visible } from '../format/quote.ts';

/** Text that stays on its line and steers no terminal, whatever data it was made of. */
export function oneLine(text: string): string {
  return visible(text);
}
