/** What the generated docs are made of; used by scripts/gen.mjs and by the test that finds stale docs. */
export { COMMANDS } from './cli/commands.ts';
export { FLAGS } from './cli/flags.ts';
export { NEVER_ERRORS } from './engine/presets.ts';
export { profiles } from './generated/profiles.ts';
export { ruleList } from './generated/rules.ts';
export { rulePage } from './report/rule-page.ts';
