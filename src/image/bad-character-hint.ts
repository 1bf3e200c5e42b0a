const LOOKED_AT = 64;

/** What most likely went wrong where base64 holds this character; a sentence with a space in front, or nothing. */
export function badCharacterHint(character: string, payload: string): string {
  const head = payload.slice(0, LOOKED_AT);
  if (/^b['"]/.test(head)) return ' It is the Python text of bytes: call .decode() before writing it.';
  if (/^[{<[]/.test(head)) return ' It looks like a placeholder that was never filled in.';
  if (/^data:/i.test(head)) return ' A second data URL stands inside: write the prefix once.';
  if (character === '%') return ' The payload is percent-encoded: write it as it is.';
  if (character === '-' || character === '_') {
    return ' This is the URL-safe alphabet: use the usual one, with "+" and "/".';
  }
  if (character === '.' || character === '…') return ' It looks shortened: write the whole payload.';
  if (character === '=') return ' More follows the padding: two payloads may be glued together.';
  return ' Encode the file again.';
}
