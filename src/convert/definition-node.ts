import type { JsonNode } from './json-node.ts';
import { readJson } from './read-json.ts';

/** A function's definition made of the raw values that another format keeps under other names. */
export function definitionNode(
  name: string,
  description: string | undefined,
  parameters: string | undefined,
  strict?: string | undefined,
): JsonNode {
  const members = [`"name": ${name}`];
  if (description !== undefined) members.push(`"description": ${description}`);
  if (parameters !== undefined) members.push(`"parameters": ${parameters}`);
  if (strict !== undefined) members.push(`"strict": ${strict}`);
  return readJson(`{${members.join(', ')}}`) as JsonNode;
}
