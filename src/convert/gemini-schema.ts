import { pointerToken } from '../format/pointer.ts';
import { type JsonNode, keysOf, rawOf, textOf } from './json-node.ts';
import type { RowNotes } from './row-notes.ts';

/** Keywords that mean the same in JSON Schema and in Gemini's subset of OpenAPI, with values that are no schemas. */
const PLAIN = new Set(
  'title description nullable enum format default minItems maxItems minProperties maxProperties minLength maxLength pattern minimum maximum required example propertyOrdering'.split(
    ' ',
  ),
);

/**
 * A JSON Schema in the dialect of Gemini's function declarations: types in capitals, `["string", "null"]` as nullable.
 * Keywords without a place are noted. Source: function calling tuning page, Schema reference (2026).
 */
export function raiseSchema(node: JsonNode, at: string, notes: RowNotes): string {
  return mapSchema(node, at, (key, value, place) => {
    if (key === 'type') return raisedType(value, place, notes);
    if (PLAIN.has(key)) return [[key, rawOf(value)]];
    notes.add('LOSS-STRICT', place, `"${key}" has no place in a schema there`, rawOf(value));
    return [];
  });
}

/** The way back. */
export function lowerSchema(node: JsonNode): string {
  const nullable = isNullable(node);
  return mapSchema(node, '', (key, value) => {
    if (key === 'nullable' && nullable) return [];
    if (key !== 'type' || value.kind !== 'string') return [[key, rawOf(value)]];
    const type = rawOf(value).toLowerCase();
    return [[key, nullable ? `[${type}, "null"]` : type]];
  });
}

type Member = readonly [key: string, raw: string];

/** Rewrites a schema and the schemas in it, member by member. Whatever is no object is no schema and stays. */
function mapSchema(
  node: JsonNode,
  at: string,
  member: (key: string, value: JsonNode, place: string) => readonly Member[],
): string {
  if (node.kind !== 'object') return rawOf(node);
  const again = (inner: JsonNode, place: string): string => mapSchema(inner, place, member);
  const items = node.items ?? [];
  const members = keysOf(node).flatMap((key, index): readonly Member[] => {
    const value = items[index] as JsonNode;
    const place = `${at}/${pointerToken(key)}`;
    if (key === 'properties' && value.kind === 'object') return [[key, mapValues(value, place, again)]];
    if (key === 'items' && value.kind === 'object') return [[key, again(value, place)]];
    if (key === 'anyOf' && value.kind === 'array') {
      const list = (value.items ?? []).map((item, number) => again(item, `${place}/${number}`));
      return [[key, `[${list.join(', ')}]`]];
    }
    return member(key, value, place);
  });
  return `{${members.map(([key, raw]) => `${JSON.stringify(key)}: ${raw}`).join(', ')}}`;
}

function mapValues(node: JsonNode, at: string, map: (value: JsonNode, place: string) => string): string {
  const values = node.items ?? [];
  const members = keysOf(node).map((key, index) => {
    const raw = map(values[index] as JsonNode, `${at}/${pointerToken(key)}`);
    return `${JSON.stringify(key)}: ${raw}`;
  });
  return `{${members.join(', ')}}`;
}

function raisedType(value: JsonNode, at: string, notes: RowNotes): readonly Member[] {
  if (value.kind === 'string') return [['type', rawOf(value).toUpperCase()]];
  const types = (value.items ?? []).filter((item) => item.kind === 'string').map(textOf);
  const [type, ...more] = types.filter((name) => name !== 'null');
  if (type === undefined || more.length > 0)
    notes.add('LOSS-STRICT', at, 'only one type and null fit there', rawOf(value));
  if (type === undefined) return [];
  const raised: Member = ['type', JSON.stringify(type.toUpperCase())];
  return types.includes('null') ? [raised, ['nullable', 'true']] : [raised];
}

function isNullable(node: JsonNode): boolean {
  const keys = keysOf(node);
  const value = node.items?.[keys.indexOf('nullable')];
  return value?.kind === 'true' && keys.includes('type');
}
