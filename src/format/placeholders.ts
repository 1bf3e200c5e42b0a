import type { Example } from './example.ts';
import { withoutCode } from './without-code.ts';

export type PlaceholderKind = 'braces' | 'insert' | 'todo' | 'entity';

export interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly text: string;
  /** UTF-16 index in the text it was found in. */
  readonly from: number;
}

interface Kind {
  readonly kind: PlaceholderKind;
  readonly needle: string;
  readonly pattern: RegExp;
  /** In the whole row: then it is what the row is about. */
  readonly onPurpose: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'braces',
    needle: '{{',
    pattern: /(?<![{$\\])\{\{ ?[A-Za-z_][\w .-]{0,40}\}\}(?!\})/,
    onPurpose:
      /\{%|\{\{[#/^>!]|\{\{\{|\||jinja|handlebars|mustache|liquid|templat|vorlage|plantilla|placeholder|platzhalter|helm|ansible|vue|angular|django|workflow|latex|テンプレート|шаблон|模板/i,
  },
  {
    kind: 'insert',
    needle: '[INSERT',
    pattern: /\[INSERT(?: [^\]\n]{1,60})?\]/,
    onPurpose: /templat|draft|letter|e-?mail|vorlage|brief|entwurf|plantilla|carta|テンプレート|шаблон|placeholder/i,
  },
  {
    kind: 'entity',
    needle: '&',
    pattern: /&(?:lt|gt|amp|quot|apos|nbsp|#\d{2,5}|#x[0-9a-fA-F]{2,4});/,
    onPurpose: /html|xml|entit|escap|markup|svg|\brss\b|<\/[a-z]|<[a-z]+ [a-z-]+=|https?:\/\/\S{0,200}&amp;/i,
  },
];

/** Go writes `&` as an escape. */
const SIGNS = [...KINDS.map(({ needle }) => needle), '\\u'];

/** False when no text of a record can hold a placeholder, told from its line. */
export function mayHoldPlaceholder({ text, mayHold }: Pick<Example, 'text' | 'mayHold'>): boolean {
  for (const sign of mayHold.which(SIGNS)) if (text.includes(sign)) return true;
  return false;
}

/** The first placeholder of each kind that a text was left with; `row` is the line of the record. */
export function placeholdersIn(text: string, row: string): readonly Placeholder[] {
  let found: Placeholder[] | undefined;
  for (const { kind, needle, pattern, onPurpose } of KINDS) {
    if (!text.includes(needle)) continue;
    const match = pattern.exec(withoutCode(text));
    if (match === null || onPurpose.test(row)) continue;
    found ??= [];
    found.push({ kind, text: match[0], from: match.index });
  }
  return found ?? NONE;
}

const NONE: readonly Placeholder[] = [];

const LONGEST_TODO = 80;
const TODO = /^\s*(?:TODO|TBD|FIXME|LOREM IPSUM)(?:\s*$|[:(]| [-–] )/;

/** The answer when it is only a reminder to write one. */
export function todoIn(answer: string): Placeholder | undefined {
  return answer.length <= LONGEST_TODO && TODO.test(answer)
    ? { kind: 'todo', text: answer.trim(), from: 0 }
    : undefined;
}
