import { pointerToken } from '../../format/pointer.ts';
import { type Conversation, EMPTY, type Extra, plainTurn, type Tool, type Turn } from '../conversation.ts';
import { definitionNode } from '../definition-node.ts';
import { dropRest, type Fields, fieldsOf } from '../fields.ts';
import { lowerSchema } from '../gemini-schema.ts';
import { itemsOf, type JsonNode, keysOf, rawOf, textOfToken } from '../json-node.ts';
import { memberOf } from '../member-of.ts';
import { addThought, type Blocks, noBlocks, textContent, turnsOfBlocks } from '../read-blocks.ts';
import { argumentsOf } from '../read-call.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Shape } from '../shape.ts';

/** Google Gemini tuning rows. Source: supervised, function calling, preference and reinforcement tuning pages (2026). */
export const gemini: Shape = {
  id: 'gemini',
  title: 'Gemini contents',
  order: 5,
  matches: (keys) => keys.has('contents'),
  read(row, notes) {
    const fields = fieldsOf(row, '', notes);
    const nodes = fields.takeList('contents');
    if (nodes === undefined) return notes.refuse('', 'the row has no contents');
    const turns = [
      ...systemOf(fields, notes),
      ...nodes.flatMap((node, index) => readContents(node, `/contents/${index}`, notes)),
    ];
    const tools = toolsOf(fields.takeList('tools'), notes);
    const base = {
      ...EMPTY,
      turns,
      tools: tools.length > 0 ? { list: tools, raw: undefined, at: '/tools' } : undefined,
    };
    if (fields.has('completions')) return { ...base, ...pairOf(fields, notes), extras: fields.rest() };
    const references = referencesOf(fields, notes);
    const extras = fields.rest();
    return { ...base, task: references.length > 0 ? 'reinforcement' : 'chat', extras: [...references, ...extras] };
  },
};

function systemOf(row: Fields, notes: RowNotes): Turn[] {
  const key = row.has('systemInstruction') ? 'systemInstruction' : 'system_instruction';
  const node = row.take(key);
  if (node === undefined) return [];
  if (node.kind === 'string') return [plainTurn('system', rawOf(node), `/${key}`)];
  const inner = fieldsOf(node, `/${key}`, notes);
  // The service ignores it.
  inner.take('role');
  const texts = (inner.takeList('parts') ?? []).map((part, index) => {
    const at = `/${key}/parts/${index}`;
    const fields = fieldsOf(part, at, notes);
    const text = fields.takeString('text');
    dropRest(fields, notes);
    return { text: text ?? notes.refuse(at, 'only texts fit into a system instruction'), at };
  });
  dropRest(inner, notes);
  return texts.length === 0 ? [] : [plainTurn('system', textContent(texts), `/${key}`)];
}

function readContents(node: JsonNode, at: string, notes: RowNotes): Turn[] {
  const fields = fieldsOf(node, at, notes);
  const role = fields.takeString('role')?.slice(1, -1) ?? 'user';
  if (role !== 'user' && role !== 'model' && role !== 'function')
    notes.refuse(`${at}/role`, 'is neither "user" nor "model"', JSON.stringify(role));
  const blocks = noBlocks();
  for (const [index, part] of (fields.takeList('parts') ?? []).entries())
    readPart(fieldsOf(part, `${at}/parts/${index}`, notes), blocks, notes);
  dropRest(fields, notes);
  return turnsOfBlocks(blocks, role === 'model' ? 'assistant' : 'user', at, notes);
}

function readPart(fields: Fields, blocks: Blocks, notes: RowNotes): void {
  const { at } = fields;
  const text = fields.takeString('text');
  const inline = fields.take('inlineData');
  const file = fields.take('fileData');
  const call = fields.take('functionCall');
  const response = fields.take('functionResponse');
  if (text !== undefined && fields.take('thought')?.kind === 'true') addThought(blocks, text, at, notes);
  else if (text !== undefined) blocks.parts.push({ kind: 'text', text, at });
  else if (inline !== undefined)
    blocks.parts.push(
      imageOf(`data:${text1(inline, 'mimeType', at, notes)};base64,${text1(inline, 'data', at, notes)}`, at),
    );
  else if (file !== undefined) {
    const type = text1(file, 'mimeType', at, notes);
    if (!type.startsWith('image/')) notes.refuse(at, `files of type ${type} cannot be converted`);
    blocks.parts.push(imageOf(text1(file, 'fileUri', at, notes), at));
  } else if (call !== undefined) {
    const inner = fieldsOf(call, `${at}/functionCall`, notes);
    const name = inner.takeString('name') ?? notes.refuse(at, 'a call without a name');
    blocks.calls.push({ id: inner.takeString('id'), name, args: argumentsOf(inner.take('args')), at: inner.at });
    dropRest(inner, notes);
  } else if (response !== undefined) blocks.results.push(resultOf(fieldsOf(response, `${at}/functionResponse`, notes)));
  else notes.refuse(at, 'a part of no kind that can be converted');
  if (inline !== undefined) dropBeside(inline, ['mimeType', 'data'], `${at}/inlineData`);
  if (file !== undefined) dropBeside(file, ['mimeType', 'fileUri'], `${at}/fileData`);
  dropRest(fields, notes);

  function dropBeside(node: JsonNode, known: readonly string[], place: string): void {
    const inner = fieldsOf(node, place, notes);
    for (const key of known) inner.take(key);
    dropRest(inner, notes);
  }

  function resultOf(inner: Fields): Turn {
    const name = inner.takeString('name');
    const turn = {
      ...plainTurn('tool', unwrapped(inner.take('response')), inner.at),
      name,
      callId: inner.takeString('id'),
    };
    dropRest(inner, notes);
    return turn;
  }
}

function imageOf(url: string, at: string): Blocks['parts'][number] {
  return { kind: 'image', url: JSON.stringify(url), detail: undefined, at };
}

function text1(node: JsonNode, key: string, at: string, notes: RowNotes): string {
  const value = memberOf(node, key);
  return value?.kind === 'string' ? textOfToken(rawOf(value)) : notes.refuse(at, `has no "${key}"`);
}

/** A response is an object; a text travels in its member `output`. */
function unwrapped(response: JsonNode | undefined): string {
  if (response === undefined) return '""';
  const output = memberOf(response, 'output');
  if (output?.kind === 'string' && itemsOf(response)?.length === 1) return rawOf(output);
  return JSON.stringify(rawOf(response));
}

function toolsOf(nodes: readonly JsonNode[] | undefined, notes: RowNotes): Tool[] {
  return (nodes ?? []).flatMap((node, index) => {
    const fields = fieldsOf(node, `/tools/${index}`, notes);
    const key = fields.has('functionDeclarations') ? 'functionDeclarations' : 'function_declarations';
    const list = (fields.takeList(key) ?? []).map((declaration, number): Tool => {
      const at = `/tools/${index}/${key}/${number}`;
      const inner = fieldsOf(declaration, at, notes);
      const name = inner.takeString('name') ?? notes.refuse(at, 'a function without a name');
      const parameters = inner.take('parameters');
      const description = inner.takeString('description');
      const definition = definitionNode(name, description, parameters && lowerSchema(parameters));
      dropRest(inner, notes);
      return { definition, at };
    });
    dropRest(fields, notes);
    return list;
  });
}

function pairOf(fields: Fields, notes: RowNotes): Pick<Conversation, 'task' | 'chosen' | 'rejected'> {
  const sides = (fields.takeList('completions') ?? []).map((node, index) => {
    const inner = fieldsOf(node, `/completions/${index}`, notes);
    const score = inner.take('score');
    const completion = inner.take('completion');
    dropRest(inner, notes);
    const turns = completion === undefined ? [] : readContents(completion, `/completions/${index}/completion`, notes);
    return { score: score === undefined ? Number.NaN : Number(rawOf(score)), turns };
  });
  const [chosen, rejected] = [1, 0].map((wanted) => sides.filter(({ score }) => score === wanted));
  if (sides.length !== 2 || chosen?.length !== 1 || rejected?.length !== 1)
    return notes.refuse('/completions', 'a pair has one completion of score 1 and one of score 0');
  return { task: 'preference', chosen: chosen[0]?.turns ?? [], rejected: rejected[0]?.turns ?? [] };
}

function referencesOf(fields: Fields, notes: RowNotes): Extra[] {
  const node = fields.has('references') ? fields.take('references') : undefined;
  if (node === undefined) return [];
  if (node.kind !== 'object') return notes.refuse('/references', 'is no object');
  return keysOf(node).map((key, index) => ({
    key,
    raw: rawOf(itemsOf(node)?.[index] as JsonNode),
    at: `/references/${pointerToken(key)}`,
  }));
}
