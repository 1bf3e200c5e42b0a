import { NOTICE } from './notice.mjs';
import { camelCase, idsIn } from './rule-index.mjs';

/** The provider profiles: one import per file in profiles/. */
export async function generateProfileIndex(root) {
  const ids = await idsIn(new URL('profiles/', root), '.json');
  const content = [
    NOTICE,
    ...ids.map((id) => `import ${camelCase(id)} from '../../profiles/${id}.json' with { type: 'json' };`),
    "import type { Profile } from '../profile/profile.ts';",
    '',
    '/** Every profile by id. test/profile checks each file against schemas/profile.schema.json. */',
    'export const profiles = {',
    ...ids.map((id) => `  ${/^\w+$/.test(id) ? id : `'${id}'`}: ${camelCase(id)},`),
    '} as unknown as Readonly<Record<string, Profile>>;',
    '',
  ].join('\n');
  return new Map([['src/generated/profiles.ts', content]]);
}
