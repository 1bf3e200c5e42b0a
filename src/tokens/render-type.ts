import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { followReference } from './follow-reference.ts';

/** Where a schema is rendered; `unfamiliar` turns true at what no recorded request has shown. */
export interface Rendering {
  readonly root: JsonObject;
  /** The schemas around the one that is being rendered: a reference back to one of them is `any`. */
  readonly open: Set<unknown>;
  /** True to write `any` for whatever is not certain: references, and schemas with unfamiliar keywords. */
  readonly least: boolean;
  unfamiliar: boolean;
  /** Characters still to be written: references can unfold a small schema to exponential size. */
  budget: number;
}

const DEPTH = 100;

/** Characters that a type has at the least, with what stands around it. */
const TYPE = 8;

/** There are seven; each is rendered as a variant of its own. */
const MOST_TYPES = 20;

const UNFAMILIAR = ['allOf', 'const', 'patternProperties', 'prefixItems', 'not', 'if', 'dependentSchemas'];

/** A JSON Schema written as a TypeScript type, the way the model reads it: no indentation, comments above members. */
export function renderType(given: unknown, rendering: Rendering, depth: number, commented = false): string {
  const schema = followReference(given, rendering);
  rendering.budget -= TYPE;
  if (!isObject(schema) || depth > DEPTH || rendering.budget <= 0) {
    if (schema !== true) rendering.unfamiliar = true;
    return 'any';
  }
  if (UNFAMILIAR.some((keyword) => Object.hasOwn(schema, keyword))) {
    rendering.unfamiliar = true;
    if (rendering.least) return 'any';
  }
  rendering.open.add(schema);
  const type = renderOpened(schema, rendering, depth, commented);
  rendering.open.delete(schema);
  return type;
}

function renderOpened(schema: JsonObject, rendering: Rendering, depth: number, commented: boolean): string {
  const variants = variantsOf(schema);
  if (variants !== undefined) return renderUnion(variants, rendering, depth, commented);
  const allowed = schema['enum'];
  if (Array.isArray(allowed)) return renderEnum(allowed, rendering);
  switch (schema['type']) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
    case 'null':
      return schema['type'];
    case 'array':
      return renderArray(schema['items'], rendering, depth);
    case 'object':
      return renderObject(schema, rendering, depth) ?? '{}';
    default:
      return renderObject(schema, rendering, depth) ?? 'any';
  }
}

/** The object type, or undefined when the schema has no properties. */
export function renderObject(schema: JsonObject, rendering: Rendering, depth: number): string | undefined {
  const properties = schema['properties'];
  if (!isObject(properties)) return undefined;
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const members: string[] = [];
  let oneLine = true;
  for (const [key, given] of Object.entries(properties)) {
    const property = followReference(given, rendering);
    const comments = isObject(property) ? commentsOf(property, rendering) : [];
    const type = renderType(property, rendering, depth + 1, comments.length > 0);
    const preset = defaultOf(property);
    const above = preset !== undefined && isObject(property) && isCompound(property);
    if (above) comments.push(`// default: ${preset}`);
    rendering.budget -= key.length + (preset?.length ?? 0);
    const behind = preset !== undefined && !above ? ` // default: ${preset}` : '';
    if (comments.length > 0 || behind !== '' || type.includes('\n')) oneLine = false;
    members.push(
      ...comments,
      `${key}${required.has(key) ? '' : '?'}:${type.startsWith('\n') ? '' : ' '}${type},${behind}`,
    );
  }
  if (members.length === 0) return undefined;
  return oneLine ? `{ ${members.join(' ').slice(0, -1)} }` : `{\n${members.join('\n')}\n}`;
}

/** Title, description and format as comment lines. */
export function commentsOf(schema: JsonObject, rendering: Rendering): string[] {
  const { title, description, format } = schema;
  const comments: string[] = [];
  if (rendering.budget <= 0) return comments;
  if (typeof title === 'string' && title !== '') comments.push(...commentLines(title));
  if (typeof description === 'string' && description !== '') {
    if (comments.length > 0) comments.push('//');
    comments.push(...commentLines(description));
  }
  if (typeof format === 'string') comments.push(`// format: ${format}`);
  for (const line of comments) rendering.budget -= line.length;
  return comments;
}

export function commentLines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => `// ${line.trim()}`.trimEnd());
}

function isCompound(schema: JsonObject): boolean {
  return isObject(schema['properties']) || schema['type'] === 'object' || variantsOf(schema) !== undefined;
}

function defaultOf(schema: unknown): string | undefined {
  if (!isObject(schema) || !Object.hasOwn(schema, 'default')) return undefined;
  const preset = schema['default'];
  return typeof preset === 'string' && Array.isArray(schema['enum']) ? preset : JSON.stringify(preset);
}

/** The variants of `anyOf`, `oneOf` or a list of types, which share the description. */
function variantsOf(schema: JsonObject): readonly unknown[] | undefined {
  for (const key of ['anyOf', 'oneOf']) {
    const variants = schema[key];
    if (Array.isArray(variants) && variants.length > 0) return variants;
  }
  const { type } = schema;
  if (!Array.isArray(type)) return undefined;
  return type.slice(0, MOST_TYPES).map((one) => ({ ...schema, type: one }));
}

/** On one line, or one variant per line where the member or a variant has comments. */
function renderUnion(variants: readonly unknown[], rendering: Rendering, depth: number, commented: boolean): string {
  const rendered = variants.map((given) => {
    const variant = followReference(given, rendering);
    return {
      comments: isObject(variant) ? commentsOf(variant, rendering) : [],
      type: renderType(variant, rendering, depth + 1),
    };
  });
  if (!commented && rendered.every(({ comments }) => comments.length === 0))
    return rendered.map(({ type }) => type).join(' | ');
  return `\n${rendered.map(({ comments, type }) => [...comments, ` | ${type}`].join('\n')).join('\n')}\n`;
}

function renderEnum(allowed: readonly unknown[], rendering: Rendering): string {
  if (allowed.some((value) => typeof value !== 'string')) rendering.unfamiliar = true;
  const type = allowed.map((value) => JSON.stringify(value)).join(' | ');
  rendering.budget -= type.length;
  return type;
}

function renderArray(given: unknown, rendering: Rendering, depth: number): string {
  if (given === undefined) return 'any[]';
  const items = followReference(given, rendering);
  const type = renderType(items, rendering, depth + 1);
  const comments = isObject(items) ? commentsOf(items, rendering) : [];
  if (comments.length === 0 && !type.includes('\n')) return `${type}[]`;
  return `Array<\n${[...comments, type.trim()].join('\n')}\n>`;
}
