import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Span } from '../engine/finding.ts';
import { pointerTokens } from '../format/pointer.ts';

/**
 * Finds JSON pointers in a line's text; the line is parsed once, at the first question. For a member that is missing it
 * gives the nearest ancestor, or nothing when asked `exactly`.
 */
export function locator(
  text: string,
): (pointer: string, target: 'key' | 'value', exactly?: boolean) => Span | undefined {
  let tree: Node | undefined;
  return (pointer, target, exactly = false) => {
    if (pointer === '') return spanOf(text, text.length - text.trimStart().length, text.trimEnd().length);
    tree ??= parseTree(text);
    if (tree === undefined) return undefined;
    const { node, found } = findNode(tree, pointerTokens(pointer));
    if (exactly && !found) return undefined;
    // An element of an array has no key.
    const key = target === 'key' && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    const shown = key ?? node;
    return spanOf(text, shown.offset, shown.offset + shown.length);
  };
}

/** The span of a UTF-16 range, with the byte offset of its start. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end: Math.max(start, end), startByte: Buffer.byteLength(text.slice(0, start), 'utf8') };
}

/** The node at a path, or the nearest ancestor that exists; of duplicate keys the last, as JSON.parse takes it. */
function findNode(tree: Node, tokens: readonly string[]): { readonly node: Node; readonly found: boolean } {
  let node = tree;
  for (const token of tokens) {
    const child =
      node.type === 'object'
        ? node.children?.findLast((property) => property.children?.[0]?.value === token)?.children?.[1]
        : findNodeAtLocation(node, [Number(token)]);
    if (child === undefined) return { node, found: false };
    node = child;
  }
  return { node, found: true };
}
