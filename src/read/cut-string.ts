import type { Line, SyntaxCause } from './line.ts';

/**
 * What a line would be when raw line breaks cut a record inside its strings: the head opens a string that does not
 * end, `inside` is text only, `closes` is the tail of the record, `reopens` a middle part with whole members in it.
 * `aside` may stand in the string as well, but is something to itself.
 */
export type CutPart = 'opens' | 'inside' | 'closes' | 'reopens' | 'aside';

/** Lines without a quote that are something else, whatever stands around them. */
const NO_TEXT: ReadonlySet<SyntaxCause> = new Set([
  'comment',
  'merge-conflict',
  'nul-bytes',
  'byte-order-mark',
  'raw-control-character',
  'terminal-colours',
]);

/** The part of a cut record that a line by itself looks like; undefined when it looks like none. Linear. */
export function cutPartOf(line: Line): CutPart | undefined {
  if (line.kind === 'blank') return 'aside';
  if (line.kind !== 'broken') return undefined;
  const { text, problem } = line;
  const { cause } = problem;
  if (cause === 'stream-prefix') return undefined;
  const quotes = quotesIn(text);
  if (quotes.length === 0) return isText(text, cause) ? 'inside' : 'aside';
  return restOfRecord(text, quotes) ?? (cause === 'truncated' && quotes.length % 2 === 1 ? 'opens' : undefined);
}

/** Read from inside a string: the string ends before a comma or bracket, and more is closed than is opened. */
function restOfRecord(text: string, quotes: readonly number[]): CutPart | undefined {
  const [first] = quotes;
  if (first === undefined || !/^\s{0,80}[,}\]]/.test(text.slice(first + 1, first + 82))) return undefined;
  if (quotes.length % 2 === 0) return 'reopens';
  let depth = 0;
  for (let quote = 0; quote < quotes.length; quote += 2) {
    const end = quotes[quote + 1] ?? text.length;
    for (let at = (quotes[quote] ?? 0) + 1; at < end; at++) {
      const char = text[at];
      if (char === '{' || char === '[') depth++;
      else if (char === '}' || char === ']') depth--;
    }
  }
  return depth < 0 ? 'closes' : undefined;
}

/** The indexes of the double quotes that no backslash escapes. */
function quotesIn(text: string): number[] {
  const quotes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') quotes.push(at);
  }
  return quotes;
}

/** A lone word that stands for a value, an opening bracket and JSON in base64 have messages that say more. */
function isText(text: string, cause: SyntaxCause): boolean {
  if (NO_TEXT.has(cause) || /^\s{0,200}(?:[{[]|eyJ[\w+/=-]{8})/.test(text)) return false;
  return cause === 'not-json' || /\S\s\S/.test(text.slice(0, 1000));
}
