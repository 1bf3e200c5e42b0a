import type { Arguments, Call } from './conversation.ts';
import { dropRest, type Fields, fieldsOf, inWords } from './fields.ts';
import { type JsonNode, rawOf, textOf } from './json-node.ts';
import type { RowNotes } from './row-notes.ts';

/** A member of `tool_calls`. @throws SkippedRow */
export function readCall(node: JsonNode, at: string, notes: RowNotes): Call {
  const fields = fieldsOf(node, at, notes);
  const type = fields.take('type');
  if (type !== undefined && (type.kind !== 'string' || textOf(type) !== 'function'))
    notes.refuse(`${at}/type`, 'only calls of functions can be converted', rawOf(type));
  const id = fields.takeString('id');
  const called = fields.take('function');
  if (called === undefined) return notes.refuse(at, 'a call without a function');
  const inner = fieldsOf(called, `${at}/function`, notes);
  const call = { ...namedCall(inner, notes), id, at };
  dropRest(inner, notes);
  dropRest(fields, notes);
  return call;
}

/** `name` and `arguments` of an object. @throws SkippedRow */
export function namedCall(fields: Fields, notes: RowNotes): Pick<Call, 'name' | 'args'> {
  const name = fields.takeString('name');
  if (name === undefined) return notes.refuse(fields.at, 'a call without a name');
  return { name, args: argumentsOf(fields.take('arguments')) };
}

/** Missing arguments are none. */
export function argumentsOf(node: JsonNode | undefined): Arguments {
  if (node === undefined) return { form: 'value', raw: '{}' };
  return { form: node.kind === 'string' ? 'text' : 'value', raw: rawOf(node) };
}

/** A JSON value inside a string. @throws SkippedRow when it is none */
export function innerJson(
  parsed: JsonNode | undefined,
  at: string,
  what: string,
  raw: string,
  notes: RowNotes,
): JsonNode {
  return parsed ?? notes.refuse(at, `${what} is no JSON`, raw);
}

/** @throws SkippedRow */
export function refuseKind(node: JsonNode, at: string, wanted: string, notes: RowNotes): never {
  return notes.refuse(at, `is ${inWords(node)}, not ${wanted}`, rawOf(node));
}
