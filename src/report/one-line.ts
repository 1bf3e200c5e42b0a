import { visible } from '../format/quote.ts';
import { withoutCommands } from './without-commands.ts';

/** Text that stays on its line and steers no terminal and no build log, whatever data it was made of. */
export function oneLine(text: string): string {
  return withoutCommands(visible(text));
}
