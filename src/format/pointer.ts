/** One token of a JSON pointer (RFC 6901). */
export function pointerToken(key: string): string {
  // Few keys hold either, and searching costs less than replacing.
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The tokens of a JSON pointer, unescaped. */
export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * A pointer in the words of a person: `/messages/2/content/0/text` is `messages[2].content[0].text`.
 */
export function pointerInWords(pointer: string): string {
  let words = '';
  for (const token of pointerTokens(pointer)) {
    if (/^\d+$/.test(token)) words += `[${token}]`;
    else words += words === '' ? token : `.${token}`;
  }
  return words;
}
