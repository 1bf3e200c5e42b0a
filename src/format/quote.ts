import { hideSecrets } from '../secret/hide-secrets.ts';

const SHOWN = 80;
/** Longer than what is shown, so that a key is seen whole before it is cut. */
const SEARCHED = 1000;

/**
 * Text from the data for a message: in double quotes, cut to 80 characters, control and bidirectional characters
 * shown as `\u{1b}` so that no terminal, log or page can be steered by it; what looks like a secret is hidden. Other scripts stay as they are.
 */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? hideSecrets(value.slice(0, SEARCHED)) : describe(value);
  const cut = text.length > SHOWN ? `${wellFormedHead(text)}…` : text;
  const shown = visible(cut);
  return typeof value === 'string' ? `"${shown}"` : shown;
}

/** Replaces everything that is not plainly visible by its code point. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]|[\u{e0000}-\u{e007f}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

function wellFormedHead(text: string): string {
  return text.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, '');
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
