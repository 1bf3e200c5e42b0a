/** What a `\uXXXX` escape may stand for and still be a matter of spelling: visible characters beyond ASCII. */
const VISIBLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;

/**
 * Replaces the `\uXXXX` escapes of visible non-ASCII characters in a JSON text by the characters. Escapes of ASCII,
 * of controls and separators, and of lone surrogates stay: they may be needed. `sample` is the first escape replaced.
 */
export function unescapeUnicode(json: string): {
  readonly plain: string;
  readonly characters: number;
  readonly sample: string;
} {
  let characters = 0;
  let sample = '';
  const plain = json.replace(
    /\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|[^u])/g,
    (whole, high?: string, low?: string, single?: string) => {
      const hex = high !== undefined && low !== undefined ? [high, low] : single !== undefined ? [single] : [];
      if (hex.length === 0) return whole;
      const character = String.fromCharCode(...hex.map((digits) => Number.parseInt(digits, 16)));
      if (character.charCodeAt(0) < 0x80 || !VISIBLE.test(character)) return whole;
      characters++;
      if (sample === '') sample = whole;
      return character;
    },
  );
  return { plain, characters, sample };
}
