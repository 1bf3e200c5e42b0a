import { answerParts } from './answer-parts.ts';
import { addValue, canonicalHash } from './canonical-hash.ts';
import type { Example, JsonObject, MessageView } from './example.ts';
import { hashPair } from './hash-pair.ts';
import { addText, finishHash, type Hash64, startHash } from './hash64.ts';
import { outputsOf } from './outputs-of.ts';
import { plainHash } from './plain-hash.ts';
import { referenceName } from './reference-name.ts';

/** What the rows of a dataset are compared by. Ids of calls and weights are part of the record only. */
export interface RowFingerprint {
  /** What is asked: the messages before the last assistant message with the tools, the input, or the prompt. */
  readonly prompt: Hash64;
  readonly kind: RowKind;
  /** 32 bits of what is answered; of a preference pair, of the preferred answer. */
  readonly answer: number;
  /** The same without white space and case; of a preference pair, 32 bits of the other answer. */
  readonly plain: number;
  /** 32 bits of the whole record. */
  readonly record: number;
  /** What is trained in the middle of a conversation: each time prompt and answer, as `conversationKey` joins them. */
  readonly beginnings: readonly Hash64[];
  /** The system message that the conversation starts with. */
  readonly system: Hash64 | undefined;
}

/** `unasked`: no question; `open`: no answer that is trained; `pair`: a preference pair. Two bits in a table. */
export const ROW_KINDS = ['unasked', 'open', 'answered', 'pair'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

type Fingerprinted = Pick<Example, 'value' | 'format' | 'conversations'>;

const NOTHING: Hash64 = { high: 0, low: 0 };

export function rowFingerprint(example: Fingerprinted): RowFingerprint {
  const { value, format, conversations } = example;
  const [conversation] = conversations;
  if (format === 'completion') return ofCompletion(value);
  if (conversation === undefined) return unasked(value);
  if (format === 'dpo') return ofPair(example, conversation.messages);
  const list = value['messages'];
  const isWhole = Array.isArray(list) && list.length === conversation.messages.length;
  if (format === 'rft') return ofReinforcement(value, conversation.messages);
  return ofChat(value, conversation.messages, isWhole);
}

/** The key of a conversation: what is asked and what is answered. */
export function conversationKey(prompt: Hash64, answer: number): Hash64 {
  return hashPair(prompt, { high: answer, low: ANSWER });
}

const ANSWER = 0x616e7377;

function ofChat(value: JsonObject, views: readonly MessageView[], isWhole: boolean): RowFingerprint {
  const aside = besidesMessages(value, isWhole);
  const last = views.findLastIndex(({ role }) => role === 'assistant');
  const beginnings: Hash64[] = [];
  let { record } = aside;
  let chain = NOTHING;
  let prompt: Hash64 | undefined;
  let asked = false;
  let system: Hash64 | undefined;
  for (const [index, view] of views.entries()) {
    const { role, message } = view;
    const hash = messageHash(message);
    if (index === 0 && (role === 'system' || role === 'developer')) system = hash;
    if (index === last) prompt = hashPair(chain, aside.context);
    if (prompt === undefined && isQuestion(view)) asked = true;
    if (role === 'assistant' && index < views.length - 1 && asked && message['weight'] !== 0) {
      beginnings.push(conversationKey(hashPair(chain, aside.context), answerHash([view], hash)));
    }
    if (message['weight'] !== undefined) record = hashPair(record, canonicalHash([index, message['weight']]));
    chain = hashPair(chain, hash);
  }
  const end = last < 0 ? [] : views.slice(last);
  const isTrained = end[0] !== undefined && end[0].message['weight'] !== 0;
  const kind = !asked ? 'unasked' : isTrained ? 'answered' : 'open';
  return {
    prompt: prompt ?? hashPair(chain, aside.context),
    kind,
    answer: kind === 'answered' ? answerHash(end) : 0,
    plain: kind === 'answered' ? plainAnswer(end) : 0,
    record: hashPair(record, chain).low,
    beginnings,
    system,
  };
}

function ofCompletion(value: JsonObject): RowFingerprint {
  const { prompt, completion } = value;
  if (typeof prompt !== 'string' || typeof completion !== 'string' || prompt === '') return unasked(value);
  return {
    prompt: canonicalHash(prompt),
    kind: 'answered',
    answer: canonicalHash(completion).low,
    plain: plainHash(completion),
    record: canonicalHash(value).low,
    beginnings: [],
    system: undefined,
  };
}

function ofPair(example: Fingerprinted, views: readonly MessageView[]): RowFingerprint {
  const { value, conversations } = example;
  const input = value['input'];
  const outputs = outputsOf(example);
  if (conversations[0]?.kind !== 'input' || !views.some(isQuestion)) return unasked(value);
  const { context } = besidesMessages(input as JsonObject, true);
  return {
    prompt: hashPair(chainOf(views), context),
    kind: outputs === undefined ? 'open' : 'pair',
    answer: outputs === undefined ? 0 : answerHash(outputs.preferred.messages),
    plain: outputs === undefined ? 0 : answerHash(outputs.other.messages),
    record: canonicalHash(value).low,
    beginnings: [],
    system: systemOf(views),
  };
}

/** The answer is what the fields with the names of reference answers hold. */
function ofReinforcement(value: JsonObject, views: readonly MessageView[]): RowFingerprint {
  if (!views.some(isQuestion)) return unasked(value);
  const references = Object.keys(value).filter((key) => referenceName(key) !== undefined);
  const answer = references.sort().map((key) => [key, value[key]]);
  return {
    prompt: hashPair(chainOf(views), besidesMessages(value, true).context),
    kind: references.length === 0 ? 'open' : 'answered',
    answer: canonicalHash(answer).low,
    plain: plainHash(JSON.stringify(answer)),
    record: canonicalHash(value).low,
    beginnings: [],
    system: systemOf(views),
  };
}

function unasked(value: JsonObject): RowFingerprint {
  const prompt = canonicalHash(value);
  return { prompt, kind: 'unasked', answer: 0, plain: 0, record: prompt.low, beginnings: [], system: undefined };
}

/** What stands beside the messages: all of it for the record, the tools for what is asked. */
function besidesMessages(value: JsonObject, isWhole: boolean): { readonly record: Hash64; readonly context: Hash64 } {
  let record = NOTHING;
  let context = NOTHING;
  for (const key of Object.keys(value).sort()) {
    if (key === 'messages' && isWhole) continue;
    const member = value[key];
    const hash = canonicalHash([key, member]);
    record = hashPair(record, hash);
    if ((key === 'tools' || key === 'functions') && Array.isArray(member) && member.length > 0)
      context = hashPair(context, hash);
  }
  return { record, context };
}

function chainOf(views: readonly MessageView[]): Hash64 {
  return views.reduce((chain, { message }) => hashPair(chain, messageHash(message)), NOTHING);
}

function systemOf([first]: readonly MessageView[]): Hash64 | undefined {
  const isSystem = first?.role === 'system' || first?.role === 'developer';
  return isSystem ? messageHash(first.message) : undefined;
}

function messageHash(message: JsonObject): Hash64 {
  const { role, content, weight } = message;
  const members = Object.keys(message).length - (weight === undefined ? 0 : 1);
  if (members === 2 && typeof role === 'string' && typeof content === 'string') return textHash(role, content);
  if (weight === undefined) return canonicalHash(message);
  const { weight: _weight, ...rest } = message;
  return canonicalHash(rest);
}

function textHash(role: string, content: string): Hash64 {
  startHash();
  addText(role);
  addValue(content);
  return finishHash();
}

function isQuestion({ role }: MessageView): boolean {
  return role === 'user' || role === 'tool' || role === 'function';
}

/** @param known the hash of the only message, where it is at hand */
function answerHash(views: readonly MessageView[], known?: Hash64): number {
  const text = textOfOne(views);
  if (text !== undefined && known !== undefined && typeof views[0]?.message['content'] === 'string') return known.low;
  return text === undefined ? canonicalHash(answerParts(views)).low : textHash('assistant', text).low;
}

function plainAnswer(views: readonly MessageView[]): number {
  const text = textOfOne(views);
  if (text !== undefined) return plainHash(text);
  const { texts, fixed } = answerParts(views);
  return (plainHash(texts.join('\n')) ^ canonicalHash(fixed).low) >>> 0;
}

/** The text of an answer that is one assistant message and nothing but text. */
function textOfOne(views: readonly MessageView[]): string | undefined {
  const [view] = views;
  if (view === undefined || views.length > 1 || view.role !== 'assistant') return undefined;
  const { message } = view;
  const members = Object.keys(message).length - (message['weight'] === undefined ? 0 : 1);
  const { content } = message;
  if (members !== 2) return undefined;
  if (typeof content === 'string') return content;
  if (!Array.isArray(content) || content.length !== 1) return undefined;
  const { texts, fixed } = answerParts(views);
  return fixed.length === 2 ? texts[0] : undefined;
}
