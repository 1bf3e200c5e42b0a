import { readdir } from 'node:fs/promises';
import { NOTICE } from './notice.mjs';

/** The list of rules: one import per file in rules/. */
export async function generateRuleIndex(root) {
  const ids = await idsIn(new URL('rules/', root));
  const lines = ids.map((id) => `import ${camelCase(id)} from '../../rules/${id}.ts';`);
  const list = ids.map((id) => `  ${camelCase(id)},`);
  const content = [
    NOTICE,
    "import type { AnyRule } from '../engine/rule.ts';",
    ...lines,
    '',
    '/** Every rule, sorted by id. */',
    'export const ruleList: readonly AnyRule[] = [',
    ...list,
    '];',
    '',
  ].join('\n');
  return new Map([['src/generated/rules.ts', content]]);
}

export async function idsIn(folder, extension = '.ts') {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();
}

export function camelCase(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
