import { readFile } from 'node:fs/promises';
import { NOTICE } from './notice.mjs';

/** The version, from package.json. */
export async function generateVersion(root) {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  return new Map([['src/generated/version.ts', `${NOTICE}\nexport const VERSION = '${version}';\n`]]);
}
