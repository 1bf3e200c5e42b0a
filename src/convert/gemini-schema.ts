import { pointerToken } from '../format/pointer.ts';
import { itemsOf, type JsonNode, keysOf, rawOf, textOf } from './json-node.ts';
import type { RowNotes } from './row-notes.ts';
import { keyText } from './write-json.ts';

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
    if (key === 'type') return raisedType(value, place(), notes);
    if (PLAIN.has(key)) return `"${key}": ${rawOf(value)}`;
    notes.add('LOSS-STRICT', place(), `"${key}" has no place in a schema there`, rawOf(value));
    return '';
  });
}

/** The way back. */
export function lowerSchema(node: JsonNode): string {
  return mapSchema(node, '', (key, value, _place, keys, values) => {
    const nullable = keys.includes('type') && values[keys.indexOf('nullable')]?.kind === 'true';
    if (key === 'nullable' && nullable) return '';
    if (key !== 'type' || value.kind !== 'string') return `"${keyText(key)}": ${rawOf(value)}`;
    const type = rawOf(value).toLowerCase();
    return `"type": ${nullable ? `[${type}, "null"]` : type}`;
  });
}

/** Gives a member of a schema as it is written, or nothing; `place` makes its pointer. */
type MapMember = (
  key: string,
  value: JsonNode,
  place: () => string,
  keys: readonly string[],
  values: readonly JsonNode[],
) => string;

/** Rewrites a schema and the schemas in it, member by member. Whatever is no object is no schema and stays. */
function mapSchema(node: JsonNode, at: string, member: MapMember): string {
  if (node.kind !== 'object') return rawOf(node);
  const keys = keysOf(node);
  const values = itemsOf(node) ?? [];
  let text = '';
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const value = values[index] as JsonNode;
    let piece: string;
    if (key === 'properties' && value.kind === 'object') piece = `"properties": ${mapValues(value, at, member)}`;
    else if (key === 'items' && value.kind === 'object') piece = `"items": ${mapSchema(value, `${at}/items`, member)}`;
    else if (key === 'anyOf' && value.kind === 'array') piece = `"anyOf": ${mapList(value, `${at}/anyOf`, member)}`;
    else piece = member(key, value, () => `${at}/${pointerToken(key)}`, keys, values);
    if (piece !== '') text += text === '' ? piece : `, ${piece}`;
  }
  return `{${text}}`;
}

function mapList(node: JsonNode, at: string, member: MapMember): string {
  const list = (itemsOf(node) ?? []).map((item, index) => mapSchema(item, `${at}/${index}`, member));
  return `[${list.join(', ')}]`;
}

/** The values of `properties` are schemas, its keys are names. */
function mapValues(node: JsonNode, at: string, member: MapMember): string {
  const keys = keysOf(node);
  let text = '';
  for (const [index, value] of (itemsOf(node) ?? []).entries()) {
    const key = keys[index] as string;
    const piece = `"${keyText(key)}": ${mapSchema(value, `${at}/properties/${pointerToken(key)}`, member)}`;
    text += index === 0 ? piece : `, ${piece}`;
  }
  return `{${text}}`;
}

function raisedType(value: JsonNode, at: string, notes: RowNotes): string {
  if (value.kind === 'string') return `"type": ${rawOf(value).toUpperCase()}`;
  const types = (itemsOf(value) ?? []).filter((item) => item.kind === 'string').map(textOf);
  const [type, ...more] = types.filter((name) => name !== 'null');
  if (type === undefined || more.length > 0)
    notes.add('LOSS-STRICT', at, 'only one type and null fit there', rawOf(value));
  if (type === undefined) return '';
  return `"type": ${JSON.stringify(type.toUpperCase())}${types.includes('null') ? ', "nullable": true' : ''}`;
}
