import type { JsonNode } from './json-node.ts';

/** Values that rows share: a dataset mostly repeats its tools, which are most of its bytes, row after row. */
export interface KnownValues {
  /** Whether a member whose key starts here is one that rows share. */
  readonly mayHold: (source: string, key: number) => boolean;
  /** The value that starts here, if it is known: a node of a text of its own. */
  readonly find: (source: string, at: number) => JsonNode | undefined;
  readonly add: (node: JsonNode) => void;
  /** Whether it is one of these values. */
  readonly has: (value: object) => boolean;
}

/** More different lists than this are not worth being looked for. */
const MOST = 32;

/** A value is kept with the text of its row. */
const LONGEST_ROW = 1 << 18;
const SHORTEST = 64;

const COMMA = 0x2c;
const CLOSE = 0x5d;
const CLOSE_BRACE = 0x7d;

/** A value that was seen: a text of its row at first, a node once it comes again. */
interface Seen {
  readonly text: string;
  node: JsonNode | undefined;
}

export function knownValues(): KnownValues {
  const seen: Seen[] = [];
  const shared = new WeakSet<object>();
  let next = 0;
  return {
    mayHold: (source, key) => source.startsWith('"tools"', key) || source.startsWith('"functions"', key),
    find(source, at) {
      for (const each of seen) {
        const { length } = each.text;
        // Most others end elsewhere.
        if (source.charCodeAt(at + length - 1) !== CLOSE || !isEnd(source.charCodeAt(at + length))) continue;
        if (source.slice(at, at + length) !== each.text) continue;
        each.node ??= ownNode(each.text);
        if (each.node !== undefined) shared.add(each.node);
        return each.node;
      }
      return undefined;
    },
    add({ source, start, end, kind }) {
      if (kind !== 'array' || source.length > LONGEST_ROW || end - start < SHORTEST) return;
      const fresh = { text: source.slice(start, end), node: undefined };
      if (seen.length < MOST) seen.push(fresh);
      else seen[next++ % MOST] = fresh;
    },
    has: (value) => shared.has(value),
  };
}

/** Behind a list nothing but these can follow it in a row. */
function isEnd(code: number): boolean {
  return code === CLOSE_BRACE || code === COMMA || code === 0x20;
}

/** A node whose text is not a part of its row's, which it would keep. The text was read once, so that nothing has to be checked. */
function ownNode(text: string): JsonNode | undefined {
  if (!text.isWellFormed()) return undefined;
  const source = Buffer.from(text, 'utf8').toString('utf8');
  return { kind: 'array', source, start: 0, end: source.length, inside: undefined };
}
