/** One `{{ … }}` of a grader's text. */
export interface Template {
  /** UTF-16 index of the first brace. */
  readonly start: number;
  /** As it is written, braces included. */
  readonly text: string;
  readonly kind: 'path' | 'expression' | 'unclosed';
  /** `item`, `sample`, or whatever stands there; empty when nothing does. */
  readonly namespace: string;
  /** Keys, and indexes of arrays as they are written, behind the namespace. */
  readonly path: readonly string[];
}

const MOST_TEMPLATES = 1000;
const LONGEST = 500;

/** The templates of a text, at most 1,000. Linear; never throws. */
export function templatesIn(text: string): Template[] {
  const found: Template[] = [];
  let at = text.indexOf('{{');
  while (at >= 0 && found.length < MOST_TEMPLATES) {
    const end = text.indexOf('}}', at + 2);
    const next = text.indexOf('{{', at + 2);
    const closed = end >= 0 && (next < 0 || end < next);
    if (!closed) {
      const upTo = Math.min(next < 0 ? text.length : next, at + LONGEST);
      found.push({ start: at, text: text.slice(at, upTo), kind: 'unclosed', namespace: '', path: [] });
      at = next;
      continue;
    }
    // Three closing braces end a JSON object that the template stands in.
    found.push(templateOf(text.slice(at, end + 2), at));
    at = text.indexOf('{{', end + 2);
  }
  return found;
}

function templateOf(text: string, start: number): Template {
  const inside = text.slice(2, -2).trim();
  const tokens = inside.length > LONGEST ? undefined : pathTokens(inside);
  if (tokens === undefined) return { start, text, kind: 'expression', namespace: '', path: [] };
  const [namespace = '', ...path] = tokens;
  return { start, text, kind: 'path', namespace, path };
}

/** `a.b[0]["c"]` as `a`, `b`, `0`, `c`; undefined for anything else. */
function pathTokens(inside: string): string[] | undefined {
  if (inside === '') return [];
  const token = /([^\s.[\]{}()|"'+*/%,<>=!~]+)|\[\s*(?:(\d{1,9})|"([^"]*)"|'([^']*)')\s*\]/y;
  const tokens: string[] = [];
  let at = 0;
  while (at < inside.length) {
    if (at > 0 && inside[at] === '.') at++;
    else if (at > 0 && inside[at] !== '[') return undefined;
    token.lastIndex = at;
    const match = token.exec(inside);
    if (match === null) return undefined;
    tokens.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
    at = token.lastIndex;
  }
  return tokens;
}
