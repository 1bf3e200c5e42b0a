import type { RoleTokens } from '../tokens/role-tokens.ts';

/** Whose tokens, for people, in the order in which they are listed. */
export const ROLE_LABELS: readonly (readonly [keyof RoleTokens, string])[] = [
  ['system', 'system prompts'],
  ['user', 'user'],
  ['assistantTrained', 'assistant, trained'],
  ['assistantUntrained', 'assistant, context only'],
  ['toolDefinitions', 'tool definitions'],
  ['toolCalls', 'tool calls'],
  ['toolResults', 'tool results'],
  ['images', 'images'],
  ['other', 'around the messages'],
];
