import { quote } from '../format/quote.ts';
import type { SyntaxProblem } from './line.ts';
import { type Detector, problemAtStop } from './syntax/detector.ts';
import { STRINGS, unclosedString } from './syntax/strings.ts';
import { STRUCTURE } from './syntax/structure.ts';
import { syntaxContext, type WhereIs } from './syntax/syntax-context.ts';
import { syntaxErrorIndex } from './syntax/syntax-error-index.ts';
import { NUMBERS, WORDS } from './syntax/values.ts';
import { WHOLE_LINE } from './syntax/whole-line.ts';

/** The first that recognises the error names its cause. */
const DETECTORS: readonly Detector[] = [unclosedString, ...WHOLE_LINE, ...STRINGS, ...NUMBERS, ...STRUCTURE, ...WORDS];

/**
 * Why a text that JSON.parse rejects is not JSON, and where (UTF-16 index, at most the text's length). Linear; never
 * throws.
 */
export function diagnoseSyntax(text: string, whereIs: WhereIs = column): SyntaxProblem {
  const context = syntaxContext(text, syntaxErrorIndex(text) ?? text.length, whereIs);
  for (const detect of DETECTORS) {
    const found = detect(context);
    if (found !== undefined) return found;
  }
  return problemAtStop(context, 'not-json', unknownCause(context.expects, text.slice(context.stop, context.stop + 40)));
}

function column(index: number): string {
  return `column ${index + 1}`;
}

const EXPECTED = {
  key: 'A key in double quotes',
  colon: 'A colon',
  value: 'A value',
  comma: 'A comma or a closing bracket',
  end: 'The end of the line',
  string: 'The rest of a string',
} as const;

function unknownCause(expects: keyof typeof EXPECTED, rest: string): string {
  if (/^(?:\.\.\.|…)/.test(rest)) return `${quote(rest.trim())}: an ellipsis stands for text that was left out`;
  if (/^eyJ[\w+/=-]{8}/.test(rest)) return `${quote(rest)}: this looks like JSON in base64`;
  return `${EXPECTED[expects]} was expected, found ${quote(rest)}`;
}
