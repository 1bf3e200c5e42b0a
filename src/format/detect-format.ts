import type { Method } from '../profile/profile.ts';
import type { FormatId, JsonObject } from './example.ts';
import { FOREIGN_SHAPES, FOREIGN_WITH_MESSAGES, type ForeignShape } from './foreign-shapes.ts';
import { isObject } from './is-object.ts';
import { REQUEST_PARAMETERS } from './request-parameters.ts';

export interface Detected {
  readonly format: FormatId | 'foreign';
  /** The foreign shape's name. */
  readonly shape: string | undefined;
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
 * `chat`), so that the schema can say what is missing.
 */
export function detectFormat(value: JsonObject, namedMethod: Method | undefined): Detected {
  if (PREFERENCE_KEYS.some((key) => Object.hasOwn(value, key))) return known('dpo');
  if (Object.hasOwn(value, 'messages')) return withMessages(value, value['messages'], namedMethod);
  const foreign = shapeAmong(FOREIGN_WITH_MESSAGES, value) ?? shapeAmong(FOREIGN_SHAPES, value);
  if (foreign !== undefined) return foreign;
  if (typeof own(value, 'prompt') === 'string' || typeof own(value, 'completion') === 'string')
    return known('completion');
  if (isObject(own(value, 'input'))) return known('dpo');
  return known(namedMethod === 'dpo' ? 'dpo' : namedMethod === 'reinforcement' ? 'rft' : 'chat');
}

function withMessages(value: JsonObject, messages: unknown, namedMethod: Method | undefined): Detected {
  const foreign = shapeAmong(FOREIGN_WITH_MESSAGES, value);
  if (foreign !== undefined) return foreign;
  if (namedMethod === 'reinforcement') return known('rft');
  const list: readonly unknown[] = Array.isArray(messages) ? messages : [];
  if (namedMethod === undefined && PROMPTING.has(roleOf(list.at(-1))) && hasOpenKeys(value)) {
    return known('rft');
  }
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

/** Keys that neither supervised rows nor API requests have: fields for a grader. */
function hasOpenKeys(value: JsonObject): boolean {
  return Object.keys(value).some((key) => !SUPERVISED_KEYS.has(key) && !REQUEST_PARAMETERS.has(key));
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
