import { CASELESS, CHARACTER_CLASSES, NUMBER, UPPER } from './character-class.ts';

const APOSTROPHE = 0x27;

/**
 * A place at which no piece of the split patterns crosses, for texts to be cut into windows: the last one in the window
 * that starts at `start`, else the next one behind it, else the text's end.
 */
export function safeCut(text: string, start: number, window: number): number {
  if (text.length - start <= window) return text.length;
  for (let at = start + window; at > start; at--) if (isSafeCut(text, at)) return at;
  for (let at = start + window; at < text.length; at++) if (isSafeCut(text, at)) return at;
  return text.length;
}

/** No alternative of either pattern runs from a letter or digit into anything but letters, digits, marks and `'`. */
function isSafeCut(text: string, at: number): boolean {
  const after = text.charCodeAt(at);
  if (after === APOSTROPHE || isSurrogate(after)) return false;
  const kind = CHARACTER_CLASSES[after] as number;
  return (kind < UPPER || kind > NUMBER) && isWord(text.charCodeAt(at - 1));
}

function isWord(code: number): boolean {
  const kind = CHARACTER_CLASSES[code] as number;
  return (kind >= UPPER && kind <= CASELESS) || kind === NUMBER;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
