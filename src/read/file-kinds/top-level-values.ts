/** A JSON value at the top of a text: `[start, end)` and whether it spans lines. */
export interface TopLevelValue {
  readonly start: number;
  readonly end: number;
  readonly lines: boolean;
}

/**
 * The objects and arrays that stand one after another in a text, told by brackets and strings only; stops at the first
 * text that is neither a value nor a separator (white space, U+0085, a comma, a semicolon, a literal `\n`, a record separator).
 * `rest` is where it stopped; the text's length when all of it was read. Linear and iterative.
 */
export function topLevelValues(text: string): { readonly values: readonly TopLevelValue[]; readonly rest: number } {
  const values: TopLevelValue[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (/[\s,;\u001e\u0085]/.test(char)) at++;
    else if (char === '\\' && (text[at + 1] === 'n' || text[at + 1] === 'r')) at += 2;
    else if (char === '{' || char === '[') {
      const value = valueAt(text, at);
      if (value === undefined) return { values, rest: at };
      values.push(value);
      at = value.end;
    } else return { values, rest: at };
  }
  return { values, rest: text.length };
}

const TOKEN = /["{}[\]\n]/g;

function valueAt(text: string, start: number): TopLevelValue | undefined {
  let depth = 0;
  let lines = false;
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const char = match[0];
    if (char === '"') {
      const end = afterString(text, match.index);
      if (end < 0) return undefined;
      TOKEN.lastIndex = end;
    } else if (char === '\n') lines = true;
    else if (char === '{' || char === '[') depth++;
    else if (--depth === 0) return { start, end: match.index + 1, lines };
  }
  return undefined;
}

function afterString(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}
