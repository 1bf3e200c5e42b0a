import type { ExampleTokens, MessageTokens } from './example-tokens.ts';

/** Tokens by whose they are. Of a preference pair both sequences count, as on the bill's high end. */
export interface RoleTokens {
  readonly system: number;
  readonly user: number;
  /** Texts of assistant messages (and completions) that the model is trained to produce. */
  readonly assistantTrained: number;
  /** Texts of the others: weight 0, or of the prompt of a pair or a reinforcement row. */
  readonly assistantUntrained: number;
  readonly toolCalls: number;
  readonly toolResults: number;
  readonly toolDefinitions: number;
  readonly images: number;
  /** Messages of other roles, and what stands around the messages. */
  readonly other: number;
}

export type RoleSums = { -readonly [Role in keyof RoleTokens]: number };

export function startRoles(): RoleSums {
  return {
    system: 0,
    user: 0,
    assistantTrained: 0,
    assistantUntrained: 0,
    toolCalls: 0,
    toolResults: 0,
    toolDefinitions: 0,
    images: 0,
    other: 0,
  };
}

/** Adds the tokens of one example; what its messages do not account for counts as `other`. */
export function addRoles(sums: RoleSums, { billed, messages, pair }: ExampleTokens): void {
  const counted =
    pair === undefined
      ? addMessages(sums, messages)
      : addMessages(sums, pair.preferred) + addMessages(sums, pair.rejected);
  sums.other += billed.high - counted;
}

/** Associative; adds `later` into `earlier`. */
export function mergeRoles(earlier: RoleSums, later: RoleTokens): void {
  for (const role of Object.keys(earlier) as (keyof RoleTokens)[]) earlier[role] += later[role];
}

function addMessages(sums: RoleSums, messages: readonly MessageTokens[]): number {
  let counted = 0;
  for (const { role, tokens, trained, tools = 0, calls = 0, images = 0 } of messages) {
    counted += tokens;
    sums.toolDefinitions += tools;
    sums.toolCalls += calls;
    sums.images += images;
    sums[roleOf(role, trained)] += tokens - tools - calls - images;
  }
  return counted;
}

function roleOf(role: string, trained: boolean): keyof RoleTokens {
  switch (role) {
    case 'system':
    case 'developer':
      return 'system';
    case 'user':
    case 'prompt':
      return 'user';
    case 'assistant':
    case 'completion':
      return trained ? 'assistantTrained' : 'assistantUntrained';
    case 'tool':
    case 'function':
      return 'toolResults';
    default:
      return 'other';
  }
}
