/** A function of Python source, as far as reading tells. */
export interface PythonFunction {
  /** UTF-16 index of `def`. */
  readonly index: number;
  readonly isAsync: boolean;
  /** Names of the parameters, `*args` and `**kwargs` with their stars; `/` and a bare `*` are left out. */
  readonly parameters: readonly string[];
  /** Its body, from the colon on, to the next line at the top level. */
  readonly body: string;
}

const LONGEST_SIGNATURE = 10_000;

/** The last top-level function of a name, as Python takes it; undefined when there is none. `code` comes from pythonCode. */
export function pythonFunction(code: string, name: string): PythonFunction | undefined {
  const defined = [...code.matchAll(/^(async[ \t]+)?def[ \t]+(\w+)[ \t]*\(/gm)].findLast((match) => match[2] === name);
  if (defined === undefined) return undefined;
  const start = defined.index + defined[0].length;
  const signature = parametersAt(code, start);
  return {
    index: defined.index,
    isAsync: defined[1] !== undefined,
    parameters: signature.parameters,
    body: bodyAt(code, signature.end),
  };
}

/** Splits a signature at its own commas. */
function parametersAt(code: string, start: number): { readonly parameters: string[]; readonly end: number } {
  const parameters: string[] = [];
  let depth = 0;
  let from = start;
  let at = start;
  const most = Math.min(code.length, start + LONGEST_SIGNATURE);
  for (; at < most; at++) {
    const character = code[at] ?? '';
    if ('([{'.includes(character)) depth++;
    else if (character === ')' && depth === 0) break;
    else if (')]}'.includes(character)) depth--;
    else if (character === ',' && depth === 0) {
      parameters.push(nameOf(code.slice(from, at)));
      from = at + 1;
    }
  }
  parameters.push(nameOf(code.slice(from, at)));
  return { parameters: parameters.filter((name) => name !== ''), end: Math.min(at + 1, code.length) };
}

function nameOf(parameter: string): string {
  return /^\s*(\*{0,2}\w+)/.exec(parameter)?.[1] ?? '';
}

function bodyAt(code: string, start: number): string {
  const next = /\n(?=[^\s#)\]}])/g;
  next.lastIndex = start;
  return code.slice(start, next.exec(code)?.index);
}
