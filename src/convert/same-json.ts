import { itemsOf, type JsonNode, keysOf, rawOf } from './json-node.ts';

/** True when two JSON values are written alike but for white space and the order of keys: no number and no escape differs. */
export function sameJson(first: JsonNode, second: JsonNode): boolean {
  if (first.kind !== second.kind) return false;
  // Most of what is the same was copied.
  if (first.end - first.start === second.end - second.start && rawOf(first) === rawOf(second)) return true;
  const [ours, theirs] = [itemsOf(first), itemsOf(second)];
  if (ours === undefined || theirs === undefined) return false;
  if (ours.length !== theirs.length) return false;
  if (first.kind === 'array') return ours.every((item, index) => sameJson(item, theirs[index] as JsonNode));
  const [keys, others] = [keysOf(first), keysOf(second)];
  return keys.every((key, index) => {
    const at = others[index] === key ? index : others.indexOf(key);
    // Of a key given twice nobody knows which one is meant.
    return at >= 0 && keys.indexOf(key) === index && sameJson(ours[index] as JsonNode, theirs[at] as JsonNode);
  });
}
