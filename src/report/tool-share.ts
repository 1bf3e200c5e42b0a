import type { RoleTokens } from '../tokens/role-tokens.ts';
import { percent } from './percent.ts';
import { sumOfRoles } from './sum-of-roles.ts';

/** What tools cost, in one sentence; undefined where there are none. */
export function toolShare(roles: RoleTokens): string | undefined {
  const { toolDefinitions, toolCalls, toolResults } = roles;
  const all = toolDefinitions + toolCalls + toolResults;
  if (all === 0) return undefined;
  const total = sumOfRoles(roles);
  const used = percent(all, total);
  if (toolDefinitions === 0) return `Tool calls and results are ${used} of the bill.`;
  if (toolDefinitions === all) return `Tool definitions are ${used} of the bill.`;
  return `Tool definitions are ${percent(toolDefinitions, total)} of the bill, with calls and results ${used}.`;
}
