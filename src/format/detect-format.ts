import type { Method } from '../profile/profile.ts';
import type { FormatId, JsonObject, RowFormat } from './example.ts';
import { FOREIGN_SHAPES, FOREIGN_WITH_MESSAGES, type ForeignShape } from './foreign-shapes.ts';
import type { FormatFamily } from './format-family.ts';
import { isObject } from './is-object.ts';
import { referenceName } from './reference-name.ts';
import { REQUEST_PARAMETERS } from './request-parameters.ts';

export interface Detected {
  readonly format: RowFormat;
  /** The foreign shape's name. */
  readonly shape: string | undefined;
}

/** What the rows at a file's head say about the others: single rows of chat and reinforcement files can look alike. */
export interface FileHint {
  /** The family of most rows. */
  readonly family: FormatFamily | undefined;
  /** Extra keys of rows that end with an answer. */
  readonly answeredKeys: ReadonlySet<string>;
}

const PREFERENCE_KEYS = [
  'preferred_output',
  'non_preferred_output',
  'preferred_completion',
  'non_preferred_completion',
] as const;

const SUPERVISED_KEYS: ReadonlySet<string> = new Set([
  'messages',
  'tools',
  'functions',
  'parallel_tool_calls',
  'weight',
]);

/** Roles of a last message that leaves the answer to the model. */
const PROMPTING: ReadonlySet<unknown> = new Set(['system', 'developer', 'user', 'tool', 'function']);

/**
 * Tells a record's format by its own keys. A record of no known shape takes the format of the named method (else
 * `chat`), so that the schema can say what is missing. The hint decides about rows that could be chat whose answer was
 * lost, or reinforcement.
 */
export function detectFormat(value: JsonObject, namedMethod: Method | undefined, hint?: FileHint): Detected {
  if (PREFERENCE_KEYS.some((key) => Object.hasOwn(value, key))) return known('dpo');
  if (Object.hasOwn(value, 'messages')) return withMessages(value, value['messages'], namedMethod, hint);
  const foreign = shapeAmong(FOREIGN_WITH_MESSAGES, value) ?? shapeAmong(FOREIGN_SHAPES, value);
  if (foreign !== undefined) return foreign;
  if (typeof own(value, 'prompt') === 'string' || typeof own(value, 'completion') === 'string')
    return known('completion');
  if (isObject(own(value, 'input'))) return known('dpo');
  return known(namedMethod === 'dpo' ? 'dpo' : namedMethod === 'reinforcement' ? 'rft' : 'chat');
}

function withMessages(
  value: JsonObject,
  messages: unknown,
  namedMethod: Method | undefined,
  hint: FileHint | undefined,
): Detected {
  const foreign = shapeAmong(FOREIGN_WITH_MESSAGES, value);
  if (foreign !== undefined) return foreign;
  if (namedMethod === 'reinforcement') return known('rft');
  const list: readonly unknown[] = Array.isArray(messages) ? messages : [];
  if (namedMethod === undefined && isReinforcement(value, list, hint)) return known('rft');
  let tools = isFilled(own(value, 'tools'));
  let functions = isFilled(own(value, 'functions'));
  for (const message of list) {
    if (!isObject(message)) continue;
    const role = roleOf(message);
    if (role === 'user' && holdsImage(own(message, 'content'))) return known('vision');
    tools ||= role === 'tool' || isFilled(own(message, 'tool_calls'));
    functions ||= role === 'function' || isObject(own(message, 'function_call'));
  }
  return known(tools ? 'tools' : functions ? 'functions' : 'chat');
}

function isReinforcement(value: JsonObject, list: readonly unknown[], hint: FileHint | undefined): boolean {
  const prompting = PROMPTING.has(roleOf(list.at(-1)));
  const keys = openKeysOf(value);
  if (hint?.family === 'rft') return prompting || keys.length > 0;
  if (!prompting || keys.length === 0) return false;
  if (hint?.family !== 'chat') return true;
  // Among chat rows with notes beside them, only a reference that the others lack makes a row another format.
  if (list.some((message) => roleOf(message) === 'assistant')) return false;
  return keys.some((key) => referenceName(key) !== undefined && !hint.answeredKeys.has(key));
}

/** True when a record's messages end with an answer. */
export function isAnswered(value: JsonObject): boolean {
  const messages = own(value, 'messages');
  return Array.isArray(messages) && roleOf(messages.at(-1)) === 'assistant';
}

/** Keys that neither supervised rows nor API requests have: fields for a grader, or notes. */
export function openKeysOf(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => !SUPERVISED_KEYS.has(key) && !REQUEST_PARAMETERS.has(key));
}

function holdsImage(content: unknown): boolean {
  return Array.isArray(content) && content.some((part) => isObject(part) && own(part, 'type') === 'image_url');
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

function roleOf(message: unknown): unknown {
  return isObject(message) ? own(message, 'role') : undefined;
}

function own(value: JsonObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function shapeAmong(shapes: readonly ForeignShape[], value: JsonObject): Detected | undefined {
  const shape = shapes.find((candidate) => candidate.matches(value));
  return shape === undefined ? undefined : { format: 'foreign', shape: shape.name };
}

function known(format: FormatId): Detected {
  return { format, shape: undefined };
}
