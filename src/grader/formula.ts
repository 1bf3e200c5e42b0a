/** What a formula over grader scores says, or where and why it cannot be read. */
export interface Formula {
  readonly names: readonly FormulaName[];
  readonly calls: readonly FormulaName[];
  readonly error: FormulaError | undefined;
}

export interface FormulaName {
  readonly name: string;
  /** UTF-16 index in the formula. */
  readonly index: number;
}

export interface FormulaError {
  readonly index: number;
  readonly problem: string;
  /** What the author may have meant, with a leading space; else empty. */
  readonly hint: string;
}

interface Token extends FormulaName {
  readonly kind: 'number' | 'name' | 'operator' | 'end' | 'other';
}

const LONGEST = 20_000;
const DEEPEST = 100;
const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|(\*\*|\/\/|[-+*/^(),])|$|(.))/suy;

/**
 * Reads a formula: numbers, names, `+ - * / ^`, parentheses and calls. Linear, at most 20,000 characters and 100 levels.
 * Whether names and functions exist is for the caller to say. Source: graders guide, "Multigraders" (2026-07-15).
 */
export function readFormula(text: string): Formula {
  const names: FormulaName[] = [];
  const calls: FormulaName[] = [];
  let error: FormulaError | undefined;
  let depth = 0;
  TOKEN.lastIndex = 0;
  let token: Token = { kind: 'end', name: '', index: 0 };
  if (text.length > LONGEST) fail(LONGEST, `it has ${text.length} characters, at most ${LONGEST} are read`);
  else {
    advance();
    sum();
    if (error === undefined && token.kind !== 'end') unexpected();
  }
  return { names, calls, error };

  function advance(): void {
    const match = TOKEN.exec(text);
    const [whole = '', number, name, operator, other] = match ?? [];
    const index = TOKEN.lastIndex - (number ?? name ?? operator ?? other ?? '').length;
    const kind =
      number !== undefined ? 'number' : name !== undefined ? 'name' : operator !== undefined ? 'operator' : 'other';
    token =
      match === null || whole.trim() === ''
        ? { kind: 'end', name: '', index: text.length }
        : { kind, name: number ?? name ?? operator ?? other ?? '', index };
  }

  function is(...operators: readonly string[]): boolean {
    return error === undefined && token.kind === 'operator' && operators.includes(token.name);
  }

  function sum(): void {
    product();
    while (is('+', '-')) {
      advance();
      product();
    }
  }

  function product(): void {
    power();
    while (is('*', '/')) {
      advance();
      power();
    }
  }

  function power(): void {
    while (is('+', '-')) advance();
    primary();
    while (is('^')) {
      advance();
      while (is('+', '-')) advance();
      primary();
    }
  }

  function primary(): void {
    if (error !== undefined) return;
    const { kind, name, index } = token;
    if (kind === 'number') {
      advance();
      return;
    }
    if (kind === 'name') {
      advance();
      if (!is('(')) {
        names.push({ name, index });
        return;
      }
      calls.push({ name, index });
      group(name);
      return;
    }
    if (is('(')) group(undefined);
    else unexpected();
  }

  /** Parentheses: around one value, or around the values of a call. */
  function group(call: string | undefined): void {
    const open = token.index;
    if (++depth > DEEPEST) fail(open, `it is nested more than ${DEEPEST} levels deep`);
    advance();
    if (call !== undefined && is(')')) fail(open, `${call} needs a value between its parentheses`);
    if (error !== undefined) return;
    sum();
    while (call !== undefined && is(',')) {
      advance();
      sum();
    }
    depth--;
    if (is(')')) advance();
    else if (token.kind === 'end') fail(open, 'a parenthesis is opened and not closed');
    else unexpected();
  }

  function unexpected(): void {
    const { kind, name, index } = token;
    if (kind === 'end') fail(text.length, text.trim() === '' ? 'it is empty' : 'it ends where a value is missing');
    else if (name === ')') fail(index, 'a parenthesis is closed that was not opened');
    else fail(index, `"${name}" does not belong there`, hintFor(name));
  }

  function fail(index: number, problem: string, hint = ''): void {
    error ??= { index: Math.min(index, text.length), problem, hint };
  }
}

function hintFor(name: string): string {
  if (name === '**') return ' A power is written ^.';
  if (name === '//') return ' Write floor(a / b).';
  if (name === '.') return ' Name the grader alone: its score is its value.';
  return name === '{' ? ' Write the names without braces.' : '';
}
