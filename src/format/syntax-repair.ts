import { diagnoseSyntax } from '../read/diagnose-syntax.ts';
import type { SyntaxCause, SyntaxProblem } from '../read/line.ts';

/** A repair of a text that is not JSON: what it is called, and the text for a range. */
export interface SyntaxRepair {
  readonly title: string;
  readonly range: { readonly start: number; readonly end: number };
  readonly text: string;
}

const LITERALS: ReadonlyMap<string, string> = new Map([
  ['None', 'null'],
  ['True', 'true'],
  ['False', 'false'],
]);

const TITLES: Readonly<Partial<Record<SyntaxCause, string>>> = {
  'trailing-comma': 'Delete the comma',
  'byte-order-mark': 'Delete the byte order mark',
  'glued-records': 'Put each record on a line of its own',
};

/**
 * The repair of an error that can mean one thing only, between the tokens of the text: no string gains or loses a
 * character. Undefined for every other error.
 */
export function syntaxRepair(text: string, { cause, index, length }: SyntaxProblem): SyntaxRepair | undefined {
  const range = { start: index, end: Math.min(text.length, index + length) };
  const found = text.slice(range.start, range.end);
  const title = TITLES[cause];
  if (cause === 'python-literal') {
    const literal = LITERALS.get(/^\w+/.exec(text.slice(index, index + 10))?.[0] ?? '');
    if (literal === undefined) return undefined;
    const word = literal === 'null' ? 'None' : literal === 'true' ? 'True' : 'False';
    return { title: `Write ${literal}`, range: { start: index, end: index + word.length }, text: literal };
  }
  if (title === undefined) return undefined;
  if (cause === 'glued-records') return { title, range: found === '{' ? { ...range, end: index } : range, text: '\n' };
  const isExpected = cause === 'byte-order-mark' ? found.startsWith('\ufeff') : found.startsWith(',');
  return isExpected ? { title, range: { start: index, end: index + 1 }, text: '' } : undefined;
}

/** Errors in one line that are told one after the other. */
const MOST = 20;

/** Whether repairs, one after the other, make JSON of a text. */
export function isRepairable(text: string, problem: SyntaxProblem): boolean {
  const lines = [text];
  let found: SyntaxProblem | undefined = problem;
  for (let step = 0; step < MOST; step++) {
    const line = lines.at(-1) ?? '';
    found ??= problemOf(line);
    if (found === undefined) lines.pop();
    else {
      const repair = syntaxRepair(line, found);
      if (repair === undefined) return false;
      const repaired = line.slice(0, repair.range.start) + repair.text + line.slice(repair.range.end);
      lines.splice(-1, 1, ...repaired.split('\n'));
    }
    if (lines.length === 0) return true;
    found = undefined;
  }
  return false;
}

function problemOf(line: string): SyntaxProblem | undefined {
  try {
    JSON.parse(line);
    return undefined;
  } catch {
    return diagnoseSyntax(line);
  }
}
