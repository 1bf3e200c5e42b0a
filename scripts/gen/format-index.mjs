import { readdir, readFile } from 'node:fs/promises';
import { NOTICE } from './notice.mjs';

/** The formats: every schema in schemas/ that says in `x-tunelint` which family it belongs to. */
export async function generateFormatIndex(root) {
  const formats = await formatsIn(root);
  const families = [...new Set(formats.map(({ family }) => family))].sort();
  const content = [
    NOTICE,
    '',
    '/** The formats with a schema of their own. */',
    `export const FORMAT_IDS = [${formats.map(({ id }) => `'${id}'`).join(', ')}] as const;`,
    '',
    '/** Formats that one training file may mix are one family. */',
    `export const FORMAT_FAMILIES = [${families.map((family) => `'${family}'`).join(', ')}] as const;`,
    '',
    'export const FAMILY_OF = {',
    ...formats.map(({ id, family }) => `  ${id}: '${family}',`),
    '} as const;',
    '',
  ].join('\n');
  return new Map([['src/generated/formats.ts', content]]);
}

/** Id and family of each format, sorted by id. */
export async function formatsIn(root) {
  const folder = new URL('schemas/', root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  const formats = [];
  for (const name of names) {
    const { family } = JSON.parse(await readFile(new URL(name, folder), 'utf8'))['x-tunelint'] ?? {};
    if (family !== undefined) formats.push({ id: name.slice(0, -'.schema.json'.length), family });
  }
  return formats;
}
