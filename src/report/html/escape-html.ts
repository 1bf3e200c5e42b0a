import { visible } from '../../format/quote.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A page that is printed into a build log must not command its runner; a page shows entities as what they stand for. */
const COMMANDS = /(?<=:):|(?<=#)#(?=\[|vso)/gi;

/** Text for HTML, in elements and in quoted attributes; what cannot be seen is written out, so that nothing is reordered or hidden. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(COMMANDS, (character) => `&#${character.charCodeAt(0)};`);
}
