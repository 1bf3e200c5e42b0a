import { pointerToken } from '../../format/pointer.ts';
import { capabilities } from '../capabilities.ts';
import type { Content, Raw, Tool, Tools, Turn } from '../conversation.ts';
import { itemsOf, keysOf, rawOf, textOfToken } from '../json-node.ts';
import { memberOf } from '../member-of.ts';
import { partsOf } from '../place-images.ts';
import type { RowNotes } from '../row-notes.ts';
import type { Target } from '../target.ts';
import { writeList, writeObject } from '../write-json.ts';

const CAN = capabilities(
  'Nova',
  {
    tasks: ['chat', 'preference'],
    joinedAsParts: true,
    endings: ['answer', 'call'],
    weights: 'none',
    ids: 'made',
    allAnswered: true,
    arguments: 'value',
    images: ['s3'],
    reserved: ['User:', 'Bot:', 'Assistant:', 'System:', '<image>', '<video>', '[EOS]'],
    reservedInAnswers: false,
  },
  { calls: false, assistantFirst: false },
);

/** Source: nova-data-prep-sft-2 and nova-dpo pages of Amazon Nova (2026). */
export const bedrockNova: Target = {
  id: 'bedrock-nova',
  title: 'Amazon Nova (Bedrock Converse)',
  forms: [],
  isOwn: (shape) => shape === 'bedrock-nova',
  alike: undefined,
  capabilities: () => CAN,
  write({ turns, chosen, rejected, task, tools }, notes) {
    const system = turns[0]?.role === 'system' ? turns[0] : undefined;
    const messages = writeMessages(system === undefined ? turns : turns.slice(1), notes);
    if (task === 'preference') messages.push(writePair(chosen, rejected, notes));
    return writeObject([
      ['schemaVersion', '"bedrock-conversation-2024"'],
      ['system', system && writeList(textBlocks(system.content, system.at, notes))],
      ['messages', writeList(messages)],
      ['toolConfig', tools && tools.list.length > 0 ? writeConfig(tools, notes) : undefined],
    ]);
  },
  hints: ({ written }) =>
    written.tools
      ? [
          'Tools: one page of AWS says Nova 2 Lite is tuned with them, another says not yet on Bedrock. Try a small job first.',
        ]
      : [],
};

/** Results, and the user’s text behind them, are one turn of the user. */
function writeMessages(turns: readonly Turn[], notes: RowNotes): Raw[] {
  const written: Raw[] = [];
  let open: Raw[] = [];
  const settle = (): void => {
    if (open.length > 0) written.push(`{"role": "user", "content": ${writeList(open)}}`);
    open = [];
  };
  for (const turn of turns) {
    if (turn.role === 'assistant') {
      settle();
      written.push(`{"role": "assistant", "content": ${writeList(answerBlocks(turn, notes))}}`);
    } else if (turn.role === 'tool') open.push(writeResult(turn, notes));
    else open.push(...contentBlocks(turn.content, turn.at, notes));
  }
  settle();
  return written;
}

function answerBlocks(turn: Turn, notes: RowNotes): Raw[] {
  const { reasoning, content, calls, at } = turn;
  const thought = reasoning === undefined ? [] : [`{"reasoningContent": {"reasoningText": {"text": ${reasoning}}}}`];
  const used = calls.map(
    ({ id = '""', name, args }) => `{"toolUse": {"toolUseId": ${id}, "name": ${name}, "input": ${args.raw}}}`,
  );
  return [...thought, ...contentBlocks(content, at, notes), ...used];
}

function contentBlocks(content: Content, at: string, notes: RowNotes): Raw[] {
  return partsOf(content, at).map((part) => {
    if (part.kind !== 'image') return textBlock(part.text, part.at, notes);
    const extension = /\.(\w+)$/.exec(textOfToken(part.url))?.[1]?.toLowerCase() ?? '';
    const format = extension === 'jpg' ? 'jpeg' : extension;
    if (!['png', 'jpeg', 'gif', 'webp'].includes(format))
      return notes.refuse(part.at, 'the URL does not say which image type it leads to', part.url);
    return `{"image": {"format": "${format}", "source": {"s3Location": {"uri": ${part.url}}}}}`;
  });
}

function textBlock(text: Raw, at: string, notes: RowNotes): Raw {
  return text === '""' ? notes.refuse(at, 'an empty text, which Nova refuses') : `{"text": ${text}}`;
}

function textBlocks(content: Content, at: string, notes: RowNotes): Raw[] {
  return partsOf(content, at).map((part) =>
    part.kind === 'image' ? notes.refuse(part.at, 'an image where only texts fit') : `{"text": ${part.text}}`,
  );
}

function writeResult({ callId = '""', content, at }: Turn, notes: RowNotes): Raw {
  return `{"toolResult": {"toolUseId": ${callId}, "content": ${writeList(textBlocks(content, at, notes))}}}`;
}

function writePair(chosen: readonly Turn[], rejected: readonly Turn[], notes: RowNotes): Raw {
  const side = ([turn]: readonly Turn[], label: string): Raw =>
    `{"content": ${writeList(turn === undefined ? [] : answerBlocks(turn, notes))}, "preferenceLabel": "${label}"}`;
  return `{"role": "assistant", "candidates": [${side(chosen, 'preferred')}, ${side(rejected, 'non-preferred')}]}`;
}

const KNOWN = new Set(['name', 'description', 'parameters']);

function writeConfig(tools: Tools, notes: RowNotes): Raw {
  return notes.once(tools, '', () => configOf(tools, notes));
}

function configOf({ list }: Tools, notes: RowNotes): Raw {
  return `{"tools": ${writeList(list.map((tool) => `{"toolSpec": ${writeSpec(tool, notes)}}`))}}`;
}

function writeSpec({ definition, at }: Tool, notes: RowNotes): Raw {
  const [name, description, parameters] = ['name', 'description', 'parameters'].map((key) => memberOf(definition, key));
  for (const [index, key] of keysOf(definition).entries()) {
    const value = itemsOf(definition)?.[index];
    if (!KNOWN.has(key) && value !== undefined)
      notes.add('LOSS-STRICT', `${at}/${pointerToken(key)}`, `"${key}" has no place in a toolSpec`, rawOf(value));
  }
  if (name === undefined) return notes.refuse(at, 'a function without a name');
  if (parameters === undefined) notes.add('CHANGED-SCHEMA', at, 'the function gets an empty schema for its arguments');
  return writeObject([
    ['name', rawOf(name)],
    ['description', description && rawOf(description)],
    [
      'inputSchema',
      `{"json": ${parameters === undefined ? '{"type": "object", "properties": {}}' : rawOf(parameters)}}`,
    ],
  ]);
}
