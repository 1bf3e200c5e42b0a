import { hideSecrets } from '../secret/hide-secrets.ts';
import { visible } from './quote.ts';

/** Longer than what is shown, so that a key is seen whole before it is cut. */
const SEARCHED = 1000;

/** How a text begins, on one line of at most `most` characters: nothing in it steers a terminal or a page, secrets are hidden. */
export function excerpt(text: string, most: number): string {
  const line = hideSecrets(text.slice(0, most + SEARCHED))
    .replace(/\s+/g, ' ')
    .trim();
  const cut = line.length > most ? `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
  return visible(cut);
}
