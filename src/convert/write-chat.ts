import type { Call, Content, Conversation, ImagePart, Part, Raw, Tools, Turn } from './conversation.ts';
import { rawOf } from './json-node.ts';
import { partsOf } from './place-images.ts';
import type { RowNotes } from './row-notes.ts';
import { keyText, writeList, writeObject } from './write-json.ts';

/** What differs between formats whose messages have `role` and `content`. */
export interface ChatDialect {
  readonly reasoningKey: string;
  /** The key that says whether a message is trained, and how. */
  readonly weight: 'weight' | 'train';
  readonly image: (part: ImagePart) => Raw;
  /** With an image anywhere, every content is a list of parts. */
  readonly partsForAll: boolean;
}

const OPENAI_IMAGE: ChatDialect['image'] = ({ url, detail }) =>
  `{"type": "image_url", "image_url": ${writeObject([
    ['url', url],
    ['detail', detail],
  ])}}`;

/** OpenAI's own. */
export const OPENAI_DIALECT: ChatDialect = {
  reasoningKey: 'reasoning_content',
  weight: 'weight',
  image: OPENAI_IMAGE,
  partsForAll: false,
};

/** The messages of a list. @param legacy with `function_call` and the role `function` */
export function writeTurns(turns: readonly Turn[], dialect: ChatDialect, legacy = false, asLists = false): Raw {
  return writeList(turns.map((turn) => writeTurn(turn, dialect, legacy, asLists)));
}

export function writeTurn(turn: Turn, dialect: ChatDialect, legacy = false, asList = false): Raw {
  const { role, content, calls, callId, name, reasoning, refusal, extras } = turn;
  return writeObject([
    ['role', legacy && role === 'tool' ? '"function"' : `"${role}"`],
    ['tool_call_id', callId],
    ['name', name],
    ['content', writeContent(content, dialect, asList)],
    [dialect.reasoningKey, reasoning],
    ['refusal', refusal],
    ...callMembers(calls, legacy),
    [dialect.weight, weightOf(turn, dialect)],
    ...extras.map(({ key, raw }) => [keyText(key), raw] as const),
  ]);
}

function weightOf({ weight }: Turn, dialect: ChatDialect): Raw | undefined {
  if (weight === undefined) return undefined;
  return dialect.weight === 'weight' ? String(weight) : String(weight === 1);
}

function callMembers(calls: readonly Call[], legacy: boolean): readonly (readonly [string, Raw])[] {
  const [only] = calls;
  if (only === undefined) return [];
  if (legacy) return [['function_call', writeFunction(only)]];
  return [['tool_calls', writeList(calls.map(writeCall))]];
}

function writeCall(call: Call): Raw {
  return writeObject([
    ['id', call.id],
    ['type', '"function"'],
    ['function', writeFunction(call)],
  ]);
}

function writeFunction({ name, args }: Call): Raw {
  return `{"name": ${name}, "arguments": ${args.raw}}`;
}

function hasImage(content: Content): boolean {
  return partsOf(content, '').some(({ kind }) => kind === 'image');
}

function writeContent(content: Content, dialect: ChatDialect, asList: boolean): Raw | undefined {
  if (content === undefined) return undefined;
  if (content === null) return 'null';
  if (typeof content === 'string' && !asList) return content;
  return writeList(partsOf(content, '').map((part) => writePart(part, dialect)));
}

function writePart(part: Part, dialect: ChatDialect): Raw {
  if (part.kind === 'image') return dialect.image(part);
  return `{"type": "${part.kind}", "${part.kind}": ${part.text}}`;
}

/** The tools as a JSON string that holds what OpenAI writes. */
export function writeToolsText(tools: Tools | undefined, notes: RowNotes): Raw | undefined {
  return tools && notes.once(tools, 'text', () => JSON.stringify(writeTools(tools)));
}

/** The tools as OpenAI writes them. */
export function writeTools(tools: Tools | undefined): Raw | undefined {
  if (tools === undefined) return undefined;
  if (tools.raw !== undefined) return tools.raw;
  return writeList(tools.list.map(({ definition }) => `{"type": "function", "function": ${rawOf(definition)}}`));
}

/** The members that a row has beside its messages. */
export function rowMembers(
  { tools, parallel, sampleWeight, extras, legacy }: Conversation,
  writtenTools: Raw | undefined = writeTools(tools),
): readonly (readonly [string, Raw | undefined])[] {
  const functions =
    legacy && tools !== undefined ? writeList(tools.list.map(({ definition }) => rawOf(definition))) : undefined;
  return [
    ['tools', functions === undefined ? writtenTools : undefined],
    ['functions', functions],
    ['parallel_tool_calls', parallel],
    ['weight', sampleWeight],
    ...extras.map(({ key, raw }) => [keyText(key), raw] as const),
  ];
}

/** A row of OpenAI's: messages, a preference pair, or a prompt and a completion. */
export function writeChatRow(conversation: Conversation, dialect: ChatDialect): Raw {
  const { task, turns, chosen, rejected, legacy, prompt, completion } = conversation;
  if (task === 'completion')
    return writeObject([['prompt', prompt], ['completion', completion], ...rowMembers(conversation)]);
  const asLists = dialect.partsForAll && [turns, chosen, rejected].flat().some(({ content }) => hasImage(content));
  const list = (of: readonly Turn[]): Raw => writeTurns(of, dialect, legacy, asLists);
  if (task !== 'preference') return writeObject([['messages', list(turns)], ...rowMembers(conversation)]);
  const input = { ...conversation, sampleWeight: undefined, extras: [] };
  return writeObject([
    ['input', writeObject([['messages', list(turns)], ...rowMembers(input)])],
    ['preferred_output', list(chosen)],
    ['non_preferred_output', list(rejected)],
    ...rowMembers({ ...conversation, tools: undefined, parallel: undefined, legacy: false }),
  ]);
}
