/**
 * Writes JSON text with other separators (`,` and `:`, or `, ` and `: `). Number literals and the order of keys stay;
 * strings are written without needless escapes. Undefined when the text is not JSON.
 */
export function rewriteJson(text: string, comma: string, colon: string): string | undefined {
  if (!isJson(text)) return undefined;
  let written = '';
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = stringEnd(text, at);
      const literal = text.slice(at, end);
      written += literal.includes('\\') ? JSON.stringify(JSON.parse(literal)) : literal;
      at = end;
      continue;
    }
    if (character === ',') written += comma;
    else if (character === ':') written += colon;
    else if (!/\s/.test(character)) written += character;
    at++;
  }
  return written;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The index behind the string's closing quote: the first quote behind an even number of backslashes. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charAt(at - 1 - backslashes) === '\\') backslashes++;
  return backslashes % 2 === 1;
}
