/** Beyond what JSON.stringify escapes: C1 controls and DEL, bidirectional controls, line separators, marks. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON in which what cannot be seen is escaped, so that no terminal is steered by it. */
export function seenEscaped(json: string): string {
  return json.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
