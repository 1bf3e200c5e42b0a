const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

/** What may stand behind a backslash, but for `u`. */
const ESCAPED = new Uint8Array(128);
for (const character of '"\\/bfnrt') ESCAPED[character.charCodeAt(0)] = 1;

/** The index behind the JSON string whose quote is at `start`; -1 when it is none. */
export function stringEnd(text: string, start: number): number {
  let index = start + 1;
  for (;;) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) return index + 1;
    if (code === BACKSLASH) {
      const next = text.charCodeAt(index + 1);
      if (next === LETTER_U) {
        if (!isHex(text, index + 2)) return -1;
        index += 6;
      } else if (next < 0x80 && ESCAPED[next] === 1) index += 2;
      else return -1;
    } else if (code >= 0x20) index++;
    // A control character, or the end, whose code is NaN.
    else return -1;
  }
}

function isHex(text: string, start: number): boolean {
  for (let index = start; index < start + 4; index++) {
    const code = text.charCodeAt(index);
    const letter = code | 0x20;
    if (!((code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x66))) return false;
  }
  return true;
}
