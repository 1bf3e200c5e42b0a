/** Says in words where an index in a text is. */
export type WhereIs = (index: number) => string;

/** What a JSON parser knows at the place where it has to stop. */
export interface SyntaxContext {
  readonly text: string;
  /** Where an index in the text is, in words: `column 12`. */
  readonly whereIs: WhereIs;
  /** UTF-16 index at which the text stops being JSON; its length when it ends too early. */
  readonly stop: number;
  /** The character at `stop`, whole; empty at the end of the text. */
  readonly met: string;
  readonly expects: Expected;
  /** What encloses the stop most closely. */
  readonly container: 'object' | 'array' | undefined;
  /** Where that container opens. */
  readonly opened: number;
  /** Where the string opens that holds the stop, when `expects` is `string`. */
  readonly stringStart: number;
  /** The last whole token before the stop. */
  readonly previous: Token | undefined;
}

/** `comma`: a comma or the closing bracket. `end`: nothing more. `string`: the rest of a string. */
export type Expected = 'key' | 'colon' | 'value' | 'comma' | 'end' | 'string';

export interface Token {
  readonly kind: 'string' | 'number' | 'word' | 'open' | 'close' | 'comma' | 'colon';
  readonly start: number;
  readonly end: number;
}

/** Reads the part of a text that is still JSON. Linear and iterative. */
export function syntaxContext(text: string, stop: number, whereIs: WhereIs): SyntaxContext {
  /** Where the open containers begin. */
  const opened: number[] = [];
  let previous: Token | undefined;
  let expects: Expected = 'value';
  let stringStart = -1;
  const containerAt = (): 'object' | 'array' | undefined => {
    const last = opened[opened.length - 1];
    return last === undefined ? undefined : text[last] === '{' ? 'object' : 'array';
  };
  const afterValue = (): Expected => (opened.length > 0 ? 'comma' : 'end');
  let at = 0;
  while (at < stop) {
    const char = text[at] ?? '';
    let end = at + 1;
    switch (char) {
      case ' ':
      case '\t':
      case '\n':
      case '\r':
        at++;
        continue;
      case '"':
        end = stringEnd(text, at, stop);
        if (end < 0) {
          stringStart = at;
          end = stop;
          expects = 'string';
          break;
        }
        previous = { kind: 'string', start: at, end };
        expects = expects === 'key' ? 'colon' : afterValue();
        break;
      case '{':
      case '[':
        opened.push(at);
        previous = { kind: 'open', start: at, end };
        expects = char === '{' ? 'key' : 'value';
        break;
      case '}':
      case ']':
        opened.pop();
        previous = { kind: 'close', start: at, end };
        expects = afterValue();
        break;
      case ',':
        previous = { kind: 'comma', start: at, end };
        expects = containerAt() === 'object' ? 'key' : 'value';
        break;
      case ':':
        previous = { kind: 'colon', start: at, end };
        expects = 'value';
        break;
      default:
        while (end < stop && /[\w.+-]/.test(text[end] ?? '')) end++;
        previous = { kind: /[-\d]/.test(char) ? 'number' : 'word', start: at, end };
        expects = afterValue();
    }
    at = end;
  }
  const code = text.codePointAt(stop);
  return {
    text,
    whereIs,
    stop,
    met: code === undefined ? '' : String.fromCodePoint(code),
    expects,
    container: containerAt(),
    opened: opened[opened.length - 1] ?? -1,
    stringStart,
    previous,
  };
}

/** The index after the closing quote of a string; -1 when it does not close before `stop`. */
function stringEnd(text: string, open: number, stop: number): number {
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote >= stop) return -1;
    let backslashes = 0;
    // The quote before, at the latest, ends the backslashes.
    while (text[quote - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}
