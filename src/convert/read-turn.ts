import { type Call, plainTurn, type Role, type Turn } from './conversation.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { type JsonNode, rawOf } from './json-node.ts';
import { namedCall, readCall } from './read-call.ts';
import { readContent } from './read-content.ts';
import type { RowNotes } from './row-notes.ts';

/** What a list of messages held beside its turns. */
export interface TurnList {
  readonly turns: Turn[];
  /** A message was written with `function_call` or the role `function`. */
  readonly legacy: boolean;
}

/** The names that formats have for the roles. `function` is the older name of `tool`. */
const ROLES: Readonly<Record<string, Role>> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  gpt: 'assistant',
  tool: 'tool',
  function: 'tool',
};

/** The keys under which formats keep what a model thought before its answer. */
const REASONING = ['reasoning_content', 'reasoning', 'thinking'];

/**
 * Reads messages with `role` and `content` in any dialect that has them: OpenAI's, Together's, Fireworks', TRL's, axolotl's,
 * ms-swift's and Mistral's differ in what may stand beside these.
 *
 * @throws SkippedRow
 */
export function readTurns(nodes: readonly JsonNode[], at: string, notes: RowNotes): TurnList {
  let legacy = false;
  const turns = nodes.map((node, index) => {
    const fields = fieldsOf(node, `${at}/${index}`, notes);
    const role = roleOf(fields, notes);
    if (role === 'function' || fields.has('function_call')) legacy = true;
    return readTurn(fields, role, notes);
  });
  // Ids belong to the newer style: a row with both is written in that one.
  const hasIds = turns.some(({ callId, calls }) => callId !== undefined || calls.some(({ id }) => id !== undefined));
  return { turns, legacy: legacy && !hasIds };
}

/** @throws SkippedRow when there is none */
export function roleOf(fields: Fields, notes: RowNotes): string {
  const role = fields.takeString('role');
  return role === undefined ? notes.refuse(fields.at, 'a message without a role') : role.slice(1, -1);
}

/** The rest of a message whose role was read. @throws SkippedRow */
export function readTurn(fields: Fields, named: string, notes: RowNotes): Turn {
  const { at } = fields;
  const role = Object.hasOwn(ROLES, named) ? ROLES[named] : undefined;
  if (role === undefined) return notes.refuse(`${at}/role`, 'no format has this role', JSON.stringify(named));
  const content = readContent(fields.takeAny('content') ?? fields.takeAny('text'), `${at}/content`, notes);
  if (fields.isDone()) return plainTurn(role, content, at);
  const text = (key: string) => fields.takeString(key);
  const calls = (fields.takeList('tool_calls') ?? []).map((call, index) =>
    readCall(call, `${at}/tool_calls/${index}`, notes),
  );
  return {
    role,
    content,
    calls: [...calls, ...legacyCall(fields, notes)],
    callId: text('tool_call_id'),
    name: text('name'),
    weight: weightOf(fields, role, notes),
    reasoning: REASONING.map(text).find((found) => found !== undefined),
    refusal: text('refusal'),
    extras: fields.rest(),
    at,
  };
}

function legacyCall(fields: Fields, notes: RowNotes): Call[] {
  const node = fields.take('function_call');
  if (node === undefined) return [];
  const at = `${fields.at}/function_call`;
  const inner = fieldsOf(node, at, notes);
  const call: Call = { ...namedCall(inner, notes), id: undefined, at };
  for (const extra of inner.rest())
    notes.add('LOSS-EXTRA-KEY', extra.at, `"${extra.key}" is not known here`, extra.raw);
  return [call];
}

/** `weight` 0 and 1; `train` (axolotl) and `loss` (ms-swift) say the same as booleans. */
function weightOf(fields: Fields, role: Role, notes: RowNotes): 0 | 1 | undefined {
  const weight = fields.take('weight');
  if (weight !== undefined) {
    const value = weight.kind === 'number' ? Number(rawOf(weight)) : Number.NaN;
    if (value === 0 || value === 1) return value;
    return notes.refuse(`${fields.at}/weight`, 'a weight is 0 or 1', rawOf(weight));
  }
  for (const key of ['train', 'loss']) {
    if (!fields.has(key)) continue;
    const value = fields.take(key);
    if (value?.kind === 'true') return 1;
    if (value?.kind === 'false') return 0;
    if (value !== undefined) return notes.refuse(`${fields.at}/${key}`, 'is true or false', rawOf(value));
  }
  const scale = fields.take('loss_scale');
  if (scale === undefined) return undefined;
  const value = Number(rawOf(scale));
  if (value === 0 || value === 1) return value;
  notes.add(
    'LOSS-WEIGHT',
    `${fields.at}/loss_scale`,
    `a ${role} message is trained or not, with nothing between`,
    rawOf(scale),
  );
  return undefined;
}
