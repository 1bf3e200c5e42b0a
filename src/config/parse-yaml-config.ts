import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { pointerTokens } from '../format/pointer.ts';
import { visible } from '../format/quote.ts';
import type { ParsedConfig, Position } from './parsed-config.ts';

/** What is wrong, by the codes of the library; its own words for the others. */
const WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key stands here a second time.',
  TAB_AS_INDENT: 'A tab indents this line, which YAML does not allow: use spaces.',
  BAD_INDENT: 'The indentation of this line does not fit the lines before it.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing, or this line is indented wrongly.',
  MULTIPLE_DOCS: 'A configuration is one YAML document: remove what follows the line ---.',
  MISSING_CHAR: 'A quote, bracket or comma is missing.',
};

/** Reads YAML 1.2; tags make no objects, and aliases do not multiply without end. */
export function parseYamlConfig(text: string): ParsedConfig {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const positionOf: ParsedConfig['positionOf'] = (pointer, target) => positionAt(offsetOf(document, pointer, target));
  const [error] = document.errors;
  if (error !== undefined && /call stack/.test(error.message)) throw new RangeError(error.message);
  if (error !== undefined) {
    const words = WORDS[error.code] ?? `This is no YAML: ${visible(error.message.split('\n')[0] ?? '')}`;
    return { value: undefined, positionOf, problems: [problem(words, positionAt(error.pos[0]))] };
  }
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), positionOf, problems: [] };
  } catch (cause) {
    if (cause instanceof RangeError || !(cause instanceof ReferenceError)) throw cause;
    return { value: undefined, positionOf, problems: [problem('Its aliases stand for too much.', positionAt(0))] };
  }
}

function problem(message: string, position: Position) {
  return { pointer: '', target: 'value', message, ...position } as const;
}

/** The offset of what a pointer names, or of the nearest node above it. */
function offsetOf(document: Document, pointer: string, target: 'key' | 'value'): number {
  let node = resolved(document.contents as Node | null, document);
  let offset = startOf(node);
  for (const token of pointerTokens(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === token);
      if (pair === undefined) return offset;
      const value = pair.value as Node | null;
      offset = target === 'key' || value === null ? startOf(pair.key as Node) : startOf(value);
      node = resolved(value, document);
    } else if (isSeq(node)) {
      const item = node.items[Number(token)] as Node | undefined;
      if (item === undefined) return offset;
      offset = startOf(item);
      node = resolved(item, document);
    } else return offset;
  }
  return offset;
}

function resolved(node: Node | null, document: Document): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
