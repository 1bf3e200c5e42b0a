/**
 * Code with escapes for all characters outside ASCII: one of them makes the engine keep and read the whole file with two
 * bytes per character.
 */
export function asciiOnly(code) {
  // There an escape would mean something else.
  if (/\\[^\0-\x7f]|String\.raw/.test(code)) throw new Error('The code has a character that cannot be escaped');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
