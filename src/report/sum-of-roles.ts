import type { RoleTokens } from '../tokens/role-tokens.ts';

/** All tokens, before truncation. */
export function sumOfRoles(roles: RoleTokens): number {
  return Object.values(roles).reduce((sum: number, tokens: number) => sum + tokens, 0);
}
