import { answerHash, exactHash, onlyText } from './answer-hash.ts';
import { addValue, canonicalHash } from './canonical-hash.ts';
import type { Example, JsonObject, MessageView } from './example.ts';
import { hashPair } from './hash-pair.ts';
import { addPair, currentHash, type Hash64, startHash } from './hash64.ts';
import { outputsOf } from './outputs-of.ts';
import { plainHash } from './plain-hash.ts';
import { referenceName } from './reference-name.ts';

/** What the rows of a dataset are compared by. */
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

export function rowFingerprint(example: Fingerprinted): RowFingerprint {
  const { value, format, conversations } = example;
  const [conversation] = conversations;
  if (format === 'completion') return ofCompletion(value);
  if (conversation === undefined) return unasked(value);
  const { messages } = conversation;
  if (format === 'dpo') return ofPair(example, messages);
  return format === 'rft' ? ofReinforcement(value, messages) : ofChat(value, messages);
}

/** The key of a conversation: what is asked and what is answered. */
export function conversationKey(prompt: Hash64, answer: number): Hash64 {
  return hashPair(prompt, { high: answer, low: ANSWER });
}

const ANSWER = 0x616e7377;
const NONE: readonly never[] = [];

function ofChat(value: JsonObject, views: readonly MessageView[]): RowFingerprint {
  const context = contextOf(value);
  const last = views.findLastIndex(({ role }) => role === 'assistant');
  const { before, after, asked, system, end } = chainOf(views);
  const prompt = inContext(before[last] ?? end, context);
  const answers = last < 0 ? NONE : views.slice(last);
  const isAsked = last < 0 ? asked < views.length : asked < last;
  const kind = !isAsked ? 'unasked' : answers[0] !== undefined && isTrained(answers[0]) ? 'answered' : 'open';
  const { exact, plain } = kind === 'answered' ? answerHash(answers, after[last]) : NO_ANSWER;
  const beginnings: Hash64[] = [];
  for (let index = asked + 1; index < views.length - 1; index++) {
    const [view, prefix] = [views[index], before[index]];
    if (view?.role !== 'assistant' || prefix === undefined || !isTrained(view)) continue;
    beginnings.push(conversationKey(inContext(prefix, context), exactHash([view], after[index])));
  }
  return { prompt, kind, answer: exact, plain, record: recordOf(value, views, end, context), beginnings, system };
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
    beginnings: NONE,
    system: undefined,
  };
}

function ofPair(example: Fingerprinted, views: readonly MessageView[]): RowFingerprint {
  const { value, conversations } = example;
  const outputs = outputsOf(example);
  const { asked, system, end } = chainOf(views);
  if (conversations[0]?.kind !== 'input' || asked >= views.length) return unasked(value);
  return {
    prompt: inContext(end, contextOf(value['input'] as JsonObject)),
    kind: outputs === undefined ? 'open' : 'pair',
    answer: outputs === undefined ? 0 : exactHash(outputs.preferred.messages),
    plain: outputs === undefined ? 0 : exactHash(outputs.other.messages),
    record: canonicalHash(value).low,
    beginnings: NONE,
    system,
  };
}

/** The answer is what the fields with the names of reference answers hold. */
function ofReinforcement(value: JsonObject, views: readonly MessageView[]): RowFingerprint {
  const { asked, system, end } = chainOf(views);
  if (asked >= views.length) return unasked(value);
  const references = Object.keys(value).filter((key) => referenceName(key) !== undefined);
  const answer = references.sort().map((key) => [key, value[key]]);
  return {
    prompt: inContext(end, contextOf(value)),
    kind: references.length === 0 ? 'open' : 'answered',
    answer: canonicalHash(answer).low,
    plain: plainHash(JSON.stringify(answer)),
    record: canonicalHash(value).low,
    beginnings: NONE,
    system,
  };
}

function unasked(value: JsonObject): RowFingerprint {
  const prompt = canonicalHash(value);
  return { prompt, kind: 'unasked', answer: 0, plain: 0, record: prompt.low, beginnings: NONE, system: undefined };
}

const NO_ANSWER = { exact: 0, plain: 0 };

/** Hashes of the messages up to each assistant message and of all, without weights; the index of the first question. */
function chainOf(views: readonly MessageView[]): {
  readonly before: readonly (Hash64 | undefined)[];
  readonly after: readonly (Hash64 | undefined)[];
  readonly asked: number;
  readonly system: Hash64 | undefined;
  readonly end: Hash64;
} {
  const before: (Hash64 | undefined)[] = [];
  const after: (Hash64 | undefined)[] = [];
  let asked = views.length;
  let system: Hash64 | undefined;
  startHash();
  for (let index = 0; index < views.length; index++) {
    const view = views[index] as MessageView;
    const { role, message } = view;
    before.push(role === 'assistant' ? currentHash() : undefined);
    if (asked > index && (role === 'user' || role === 'tool' || role === 'function')) asked = index;
    addMessage(message);
    after.push(role === 'assistant' ? currentHash() : undefined);
    if (index === 0 && (role === 'system' || role === 'developer')) system = currentHash();
  }
  return { before, after, asked, system, end: currentHash() };
}

function addMessage(message: JsonObject): void {
  const text = onlyText(message);
  if (text !== undefined) {
    addRole(message['role']);
    addValue(text);
  } else if (message['weight'] === undefined) addValue(message);
  else {
    const { weight: _weight, ...rest } = message;
    addValue(rest);
  }
}

/** Roles are few, and every message has one. */
function addRole(role: unknown): void {
  const known = typeof role === 'string' ? ROLES.indexOf(role) : -1;
  addPair(ROLE, known);
  if (known < 0) addValue(role);
}

const ROLE = 0x726f6c65;
const ROLES = ['user', 'assistant', 'system', 'developer', 'tool', 'function'];

function isTrained({ message }: MessageView): boolean {
  return message['weight'] !== 0;
}

/** The tools that the model may call; undefined without any. */
function contextOf({ tools, functions }: JsonObject): Hash64 | undefined {
  const [known, old] = [isFilled(tools), isFilled(functions)];
  return known || old ? canonicalHash([known ? tools : null, old ? functions : null]) : undefined;
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

function inContext(prompt: Hash64, context: Hash64 | undefined): Hash64 {
  return context === undefined ? prompt : hashPair(prompt, context);
}

/** The tools and what `end` leaves out: weights, other members, messages that are none. */
function recordOf(value: JsonObject, views: readonly MessageView[], end: Hash64, context: Hash64 | undefined): number {
  const list = value['messages'];
  const isWhole = Array.isArray(list) && list.length === views.length;
  let record = inContext(end, context);
  for (const { index, message } of views) {
    if (message['weight'] !== undefined) record = hashPair(record, canonicalHash([index, message['weight']]));
  }
  const keys = Object.keys(value);
  if (keys.length === 1 && isWhole) return record.low;
  for (const key of keys.sort()) {
    const isKnown = key === 'messages' ? isWhole : (key === 'tools' || key === 'functions') && isFilled(value[key]);
    if (!isKnown) record = hashPair(record, canonicalHash([key, value[key]]));
  }
  return record.low;
}
