const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'NUL',
  '\b': 'backspace',
  '\t': 'tab',
  '\n': 'line feed',
  '\u000b': 'vertical tab',
  '\f': 'form feed',
  '\r': 'carriage return',
  '\u001b': 'escape',
  '\u001c': 'file separator',
  '\u001d': 'group separator',
  '\u001e': 'record separator',
  '\u001f': 'unit separator',
  '\u0085': 'next line',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u1680': 'Ogham space mark',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202f': 'narrow no-break space',
  '\u205f': 'medium mathematical space',
  '\u2060': 'word joiner',
  '\u3000': 'ideographic space',
  '\ufeff': 'byte order mark',
};

/** White space or nothing to the eye, but not white space to JSON. */
export function isOddWhitespace(character: string): boolean {
  return /[\u000b\f\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000]/.test(character);
}

/** `no-break space (U+00A0)`; a character without a name here is shown as `U+2009`. */
export function characterName(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[character];
  return name === undefined ? code : `${name} (${code})`;
}
