import { type Conversation, EMPTY, plainTurn, type Tool, type Turn } from '../conversation.ts';
import { definitionNode } from '../definition-node.ts';
import { dropRest, type Fields, fieldsOf } from '../fields.ts';
import { type JsonNode, rawOf, textOf } from '../json-node.ts';
import { firstOf, memberOf } from '../member-of.ts';
import { addThought, type Blocks, noBlocks, textContent, turnsOfBlocks } from '../read-blocks.ts';
import { argumentsOf } from '../read-call.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Shape } from '../shape.ts';

/** Amazon Bedrock's Converse rows, which Nova is tuned with. Source: Nova 2 data preparation pages (2026). */
export const bedrockNova: Shape = {
  id: 'bedrock-nova',
  title: 'Bedrock Converse (Nova)',
  order: 6,
  matches(_keys, row) {
    if (memberOf(row, 'messages')?.kind !== 'array') return false;
    const version = memberOf(row, 'schemaVersion');
    if (version?.kind === 'string' && textOf(version).startsWith('bedrock')) return true;
    const block = firstOf(firstOf(row, 'messages'), 'content');
    return (
      block?.kind === 'object' && memberOf(block, 'type') === undefined && BLOCKS.some((key) => memberOf(block, key))
    );
  },
  read(row, notes) {
    const fields = fieldsOf(row, '', notes);
    const version = fields.takeString('schemaVersion');
    if (version !== undefined && version !== VERSION)
      notes.add('LOSS-EXTRA-KEY', '/schemaVersion', 'a version of its own', version);
    const nodes = fields.takeList('messages') ?? [];
    const tools = toolsOf(fields, notes);
    const base = { ...EMPTY, tools: tools.length > 0 ? { list: tools, raw: undefined, at: '/toolConfig' } : undefined };
    const system = systemOf(fields, notes);
    const last = nodes.at(-1);
    const isPair = memberOf(last, 'candidates') !== undefined;
    const before = (isPair ? nodes.slice(0, -1) : nodes).flatMap((node, index) =>
      readMessage(node, `/messages/${index}`, notes),
    );
    const turns = [...system, ...before];
    const pair = isPair && last !== undefined ? pairOf(last, `/messages/${nodes.length - 1}`, notes) : {};
    return { ...base, turns, ...pair, extras: fields.rest() };
  },
};

const VERSION = '"bedrock-conversation-2024"';
const BLOCKS = ['text', 'image', 'video', 'document', 'toolUse', 'toolResult', 'reasoningContent'];

function systemOf(fields: Fields, notes: RowNotes): Turn[] {
  const texts = (fields.takeList('system') ?? []).map((block, index) => {
    const at = `/system/${index}`;
    const inner = fieldsOf(block, at, notes);
    const text = inner.takeString('text') ?? notes.refuse(at, 'only texts fit into the system prompt');
    dropRest(inner, notes);
    return { text, at };
  });
  return texts.length === 0 ? [] : [plainTurn('system', textContent(texts), '/system')];
}

function readMessage(node: JsonNode, at: string, notes: RowNotes): Turn[] {
  const fields = fieldsOf(node, at, notes);
  const role = fields.takeString('role')?.slice(1, -1);
  if (role !== 'user' && role !== 'assistant') return notes.refuse(`${at}/role`, 'is neither "user" nor "assistant"');
  const turns = readBlocks(fields, role, notes);
  dropRest(fields, notes);
  return turns;
}

function readBlocks(fields: Fields, role: 'user' | 'assistant', notes: RowNotes): Turn[] {
  const blocks = noBlocks();
  for (const [index, node] of (fields.takeList('content') ?? []).entries())
    readBlock(fieldsOf(node, `${fields.at}/content/${index}`, notes), blocks, notes);
  return turnsOfBlocks(blocks, role, fields.at, notes);
}

function readBlock(fields: Fields, blocks: Blocks, notes: RowNotes): void {
  const { at } = fields;
  const text = fields.takeString('text');
  const inner = (key: string): Fields | undefined => {
    const value = fields.take(key);
    return value && fieldsOf(value, `${at}/${key}`, notes);
  };
  const [use, result, image, reasoning] = ['toolUse', 'toolResult', 'image', 'reasoningContent'].map(inner);
  if (text !== undefined) blocks.parts.push({ kind: 'text', text, at });
  else if (use !== undefined) {
    const name = use.takeString('name') ?? notes.refuse(at, 'a call without a name');
    blocks.calls.push({ id: use.takeString('toolUseId'), name, args: argumentsOf(use.take('input')), at: use.at });
  } else if (result !== undefined) blocks.results.push(resultOf(result, notes));
  else if (image !== undefined) blocks.parts.push({ kind: 'image', url: urlOf(image, notes), detail: undefined, at });
  else if (reasoning !== undefined) {
    const thought = reasoning.take('reasoningText');
    const said = thought && fieldsOf(thought, `${at}/reasoningContent/reasoningText`, notes);
    const value = said?.takeString('text');
    if (value !== undefined) addThought(blocks, value, at, notes);
    if (said !== undefined) dropRest(said, notes);
  } else notes.refuse(at, 'only texts, images, calls, results and reasoning can be converted');
  for (const each of [use, result, image, reasoning]) if (each !== undefined) dropRest(each, notes);
  dropRest(fields, notes);
}

function resultOf(fields: Fields, notes: RowNotes): Turn {
  const texts = (fields.takeList('content') ?? []).map((block, index) => {
    const at = `${fields.at}/content/${index}`;
    const inner = fieldsOf(block, at, notes);
    const json = inner.take('json');
    const text = inner.takeString('text') ?? (json && JSON.stringify(rawOf(json)));
    dropRest(inner, notes);
    return { text: text ?? notes.refuse(at, 'only text and json results can be converted'), at };
  });
  return { ...plainTurn('tool', textContent(texts), fields.at), callId: fields.takeString('toolUseId') };
}

function urlOf(fields: Fields, notes: RowNotes): string {
  const format = fields.takeString('format')?.slice(1, -1) ?? 'png';
  const source = fields.take('source');
  const uri = memberOf(memberOf(source, 's3Location'), 'uri');
  const bytes = memberOf(source, 'bytes');
  if (uri?.kind === 'string') return rawOf(uri);
  if (bytes?.kind === 'string') return JSON.stringify(`data:image/${format};base64,${textOf(bytes)}`);
  return notes.refuse(fields.at, 'an image without a source');
}

function toolsOf(fields: Fields, notes: RowNotes): Tool[] {
  const config = fields.take('toolConfig');
  if (config === undefined) return [];
  const inner = fieldsOf(config, '/toolConfig', notes);
  const list = (inner.takeList('tools') ?? []).map((node, index): Tool => {
    const at = `/toolConfig/tools/${index}`;
    const holder = fieldsOf(node, at, notes);
    const spec = holder.take('toolSpec');
    if (spec === undefined) return notes.refuse(at, 'a tool without toolSpec');
    const members = fieldsOf(spec, `${at}/toolSpec`, notes);
    const name = members.takeString('name') ?? notes.refuse(at, 'a tool without a name');
    const schema = memberOf(members.take('inputSchema'), 'json');
    const definition = definitionNode(name, members.takeString('description'), schema && rawOf(schema));
    dropRest(members, notes);
    dropRest(holder, notes);
    return { definition, at: `${at}/toolSpec` };
  });
  dropRest(inner, notes);
  return list;
}

function pairOf(node: JsonNode, at: string, notes: RowNotes): Pick<Conversation, 'task' | 'chosen' | 'rejected'> {
  const fields = fieldsOf(node, at, notes);
  fields.take('role');
  const sides = (fields.takeList('candidates') ?? []).map((candidate, index) => {
    const inner = fieldsOf(candidate, `${at}/candidates/${index}`, notes);
    const label = inner.takeString('preferenceLabel');
    const turns = readBlocks(inner, 'assistant', notes);
    dropRest(inner, notes);
    return { label, turns };
  });
  dropRest(fields, notes);
  const [chosen, rejected] = ['"preferred"', '"non-preferred"'].map((wanted) =>
    sides.filter(({ label }) => label === wanted),
  );
  if (sides.length !== 2 || chosen?.length !== 1 || rejected?.length !== 1)
    return notes.refuse(`${at}/candidates`, 'a pair has one preferred and one non-preferred candidate');
  return { task: 'preference', chosen: chosen[0]?.turns ?? [], rejected: rejected[0]?.turns ?? [] };
}
