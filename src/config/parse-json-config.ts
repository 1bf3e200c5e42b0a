import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import { locator } from '../read/locate.ts';
import { textPositions } from '../read/text-positions.ts';
import type { ConfigProblem } from './config-problem.ts';
import type { ParsedConfig } from './parsed-config.ts';

/** What is wrong, by the codes of jsonc-parser. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON value. Texts stand in double quotes',
  InvalidNumberFormat: 'This is no number',
  PropertyNameExpected: 'A key in double quotes belongs here',
  ValueExpected: 'A value is missing here',
  ColonExpected: 'A colon belongs here, between key and value',
  CommaExpected: 'A comma is missing before this',
  CloseBraceExpected: 'A closing brace } is missing',
  CloseBracketExpected: 'A closing bracket ] is missing',
  EndOfFileExpected: 'The configuration ends before this: remove what follows',
  UnexpectedEndOfComment: 'A comment is not closed',
  UnexpectedEndOfString: 'A text is not closed: a double quote is missing',
  UnexpectedEndOfNumber: 'A number is not complete',
  InvalidUnicode: 'This \\u escape is not complete',
  InvalidEscapeCharacter: 'This escape does not exist in JSON',
  InvalidCharacter: 'A line break or control character stands inside a text',
};

/** Reads JSON with comments and trailing commas. @param root pointer of the configuration in the document */
export function parseJsonConfig(text: string, root: string): ParsedConfig {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: false });
  const positionAt = textPositions(text);
  const find = locator(text);
  const positionOf: ParsedConfig['positionOf'] = (pointer, target) => {
    const span = find(`${root}${pointer}`, target);
    return span === undefined ? undefined : positionAt(span.start);
  };
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const { offset = 0 } = error ?? {};
    const words = error === undefined ? undefined : WORDS[printParseErrorCode(error.error)];
    const message = `${words ?? 'This is no JSON'}.`;
    return {
      value: undefined,
      positionOf,
      problems: [{ pointer: '', target: 'value', message, ...positionAt(offset) }],
    };
  }
  const repeated: ConfigProblem[] = [];
  const whole = nodeValue(tree, '', repeated);
  const value = root === '' ? whole : memberOf(whole, root.slice(1));
  const problems = repeated
    .filter(({ pointer }) => pointer.startsWith(root))
    .map((problem) => ({ ...problem, ...positionAt(find(problem.pointer, 'key')?.start ?? 0) }));
  return { value, positionOf, problems };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}

/** The value of a node. Made of entries, so that a key `__proto__` is a key like others. */
function nodeValue(node: Node, pointer: string, repeated: ConfigProblem[]): unknown {
  if (node.type === 'array')
    return (node.children ?? []).map((child, index) => nodeValue(child, `${pointer}/${index}`, repeated));
  if (node.type !== 'object') return node.value;
  const members = new Map<string, unknown>();
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    const at = `${pointer}/${pointerToken(name)}`;
    if (members.has(name)) {
      repeated.push({ pointer: at, target: 'key', message: `The key ${quote(name)} stands here a second time.` });
    }
    members.set(name, nodeValue(value, at, repeated));
  }
  return Object.fromEntries(members);
}
