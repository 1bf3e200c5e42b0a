import type { Tool, Tools } from './conversation.ts';
import { dropRest, fieldsOf } from './fields.ts';
import { itemsOf, type JsonNode, keysOf, rawOf, textOf } from './json-node.ts';
import { refuseKind } from './read-call.ts';
import { readJson } from './read-json.ts';
import type { RowNotes } from './row-notes.ts';

/**
 * The functions that a row declares: a list of OpenAI's tools or of bare functions, or a JSON string with one.
 *
 * @throws SkippedRow
 */
export function readTools(node: JsonNode | undefined, at: string, notes: RowNotes): Tools | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'string') {
    const text = textOf(node);
    if (text.trim() === '') return undefined;
    const inner = readJson(text);
    if (inner === undefined) return notes.refuse(at, 'the tools are no JSON', rawOf(node));
    return readTools(inner, at, notes);
  }
  const items = itemsOf(node);
  if (node.kind !== 'array' || items === undefined) return refuseKind(node, at, 'a list', notes);
  return notes.once(node, at, () => toolsOf(node, items, at, notes));
}

function toolsOf(node: JsonNode, items: readonly JsonNode[], at: string, notes: RowNotes): Tools {
  let isPlain = true;
  const list = items.map((item, index): Tool => {
    const place = `${at}/${index}`;
    const before = notes.list.length;
    const tool = readTool(item, place, notes);
    if (tool.definition === item || notes.list.length > before) isPlain = false;
    return tool;
  });
  return { list, raw: isPlain ? rawOf(node) : undefined, at };
}

function readTool(node: JsonNode, at: string, notes: RowNotes): Tool {
  if (node.kind !== 'object') return refuseKind(node, at, 'an object', notes);
  const keys = keysOf(node);
  if (!keys.includes('function')) {
    if (keys.includes('name')) return { definition: node, at };
    return notes.refuse(at, 'only functions can be converted, and this tool is none');
  }
  const fields = fieldsOf(node, at, notes);
  const type = fields.take('type');
  if (type !== undefined && (type.kind !== 'string' || textOf(type) !== 'function'))
    notes.refuse(`${at}/type`, 'only functions can be converted', rawOf(type));
  const definition = fields.take('function');
  if (definition?.kind !== 'object') return notes.refuse(at, 'a tool without a function');
  dropRest(fields, notes);
  return { definition, at: `${at}/function` };
}
