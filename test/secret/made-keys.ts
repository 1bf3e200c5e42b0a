const DIGITS = '0123456789';
export const HEX = `${DIGITS}abcdef`;
export const ALNUM = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${DIGITS}`;

/** Characters without order, the same for the same seed: no file of the project holds a key, not even a false one. */
export function random(alphabet: string, length: number, seed = 7): string {
  let state = seed;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    text += alphabet[(state >>> 8) % alphabet.length];
  }
  return text;
}
