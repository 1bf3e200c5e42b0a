import { EMPTY, plainTurn, type Tool, type Turn } from '../conversation.ts';
import { definitionNode } from '../definition-node.ts';
import { dropRest, type Fields, fieldsOf } from '../fields.ts';
import { itemsOf, type JsonNode, rawOf, textOf } from '../json-node.ts';
import { firstOf, memberOf } from '../member-of.ts';
import { addThought, type Blocks, noBlocks, textContent, turnsOfBlocks } from '../read-blocks.ts';
import { argumentsOf } from '../read-call.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Shape } from '../shape.ts';

/** Anthropic's Messages shape: a system text beside the messages, contents of typed blocks. Source: Messages API reference (2026). */
export const anthropic: Shape = {
  id: 'anthropic',
  title: 'Anthropic messages',
  order: 8,
  matches: (_keys, row) => {
    const messages = memberOf(row, 'messages');
    if (messages?.kind !== 'array') return false;
    const [tool] = itemsOf(memberOf(row, 'tools')) ?? [];
    return (
      memberOf(row, 'system') !== undefined ||
      memberOf(tool, 'input_schema') !== undefined ||
      (itemsOf(messages) ?? []).some((message) => isBlock(firstOf(message, 'content')))
    );
  },
  read(row, notes) {
    const fields = fieldsOf(row, '', notes);
    const nodes = fields.takeList('messages') ?? [];
    const turns = [
      ...systemOf(fields.take('system'), notes),
      ...nodes.flatMap((node, index) => readMessage(node, `/messages/${index}`, notes)),
    ];
    const tools = (fields.takeList('tools') ?? []).map((node, index) => readTool(node, `/tools/${index}`, notes));
    return {
      ...EMPTY,
      turns,
      tools: tools.length > 0 ? { list: tools, raw: undefined, at: '/tools' } : undefined,
      extras: fields.rest(),
    };
  },
};

const TYPES = new Set(['tool_use', 'tool_result', 'thinking']);

function isBlock(block: JsonNode | undefined): boolean {
  const type = memberOf(block, 'type');
  if (type?.kind !== 'string') return false;
  return TYPES.has(textOf(type)) || (textOf(type) === 'image' && memberOf(block, 'source') !== undefined);
}

function systemOf(node: JsonNode | undefined, notes: RowNotes): Turn[] {
  if (node === undefined) return [];
  if (node.kind === 'string') return [plainTurn('system', rawOf(node), '/system')];
  const texts = (itemsOf(node) ?? []).map((block, index) => textBlock(block, `/system/${index}`, notes));
  return [plainTurn('system', textContent(texts), '/system')];
}

function textBlock(node: JsonNode, at: string, notes: RowNotes): { readonly text: string; readonly at: string } {
  const fields = fieldsOf(node, at, notes);
  fields.take('type');
  const text = fields.takeString('text');
  dropRest(fields, notes);
  return { text: text ?? notes.refuse(at, 'only texts can stand here'), at };
}

function readMessage(node: JsonNode, at: string, notes: RowNotes): Turn[] {
  const fields = fieldsOf(node, at, notes);
  const role = fields.takeString('role')?.slice(1, -1);
  if (role !== 'user' && role !== 'assistant') return notes.refuse(`${at}/role`, 'is neither "user" nor "assistant"');
  const content = fields.take('content');
  dropRest(fields, notes);
  if (content?.kind === 'string') return [plainTurn(role, rawOf(content), at)];
  const blocks = noBlocks();
  for (const [index, block] of (itemsOf(content) ?? []).entries())
    readBlock(fieldsOf(block, `${at}/content/${index}`, notes), blocks, notes);
  return turnsOfBlocks(blocks, role, at, notes);
}

function readBlock(fields: Fields, blocks: Blocks, notes: RowNotes): void {
  const { at } = fields;
  const type = fields.takeString('type')?.slice(1, -1) ?? 'text';
  switch (type) {
    case 'text':
      blocks.parts.push({ kind: 'text', text: fields.takeString('text') ?? '""', at });
      break;
    case 'image':
      blocks.parts.push({ kind: 'image', url: urlOf(fields.take('source'), at, notes), detail: undefined, at });
      break;
    case 'tool_use': {
      const name = fields.takeString('name') ?? notes.refuse(at, 'a call without a name');
      blocks.calls.push({ id: fields.takeString('id'), name, args: argumentsOf(fields.take('input')), at });
      break;
    }
    case 'tool_result':
      blocks.results.push(resultOf(fields, notes));
      break;
    case 'thinking': {
      const thought = fields.takeString('thinking');
      if (thought !== undefined) addThought(blocks, thought, at, notes);
      break;
    }
    case 'redacted_thinking':
      notes.add('LOSS-REASONING', at, 'reasoning that nobody can read', fields.takeString('data'));
      break;
    default:
      notes.refuse(at, `blocks of type "${type}" cannot be converted`);
  }
  dropRest(fields, notes);
}

function resultOf(fields: Fields, notes: RowNotes): Turn {
  const { at } = fields;
  const content = fields.take('content');
  const text =
    content?.kind === 'array'
      ? textContent((itemsOf(content) ?? []).map((block, index) => textBlock(block, `${at}/content/${index}`, notes)))
      : content === undefined
        ? '""'
        : rawOf(content);
  return { ...plainTurn('tool', text, at), callId: fields.takeString('tool_use_id') };
}

function urlOf(source: JsonNode | undefined, at: string, notes: RowNotes): string {
  const [type, data, url] = ['media_type', 'data', 'url'].map((key) => memberOf(source, key));
  if (url?.kind === 'string') return rawOf(url);
  if (data?.kind !== 'string' || type?.kind !== 'string')
    return notes.refuse(at, 'an image without data and media type');
  return JSON.stringify(`data:${textOf(type)};base64,${textOf(data)}`);
}

function readTool(node: JsonNode, at: string, notes: RowNotes): Tool {
  const fields = fieldsOf(node, at, notes);
  const name = fields.takeString('name') ?? notes.refuse(at, 'a tool without a name');
  const schema = fields.take('input_schema');
  const definition = definitionNode(name, fields.takeString('description'), schema && rawOf(schema));
  dropRest(fields, notes);
  return { definition, at };
}
