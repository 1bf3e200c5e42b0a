import { readdir, readFile } from 'node:fs/promises';
import { NOTICE } from './notice.mjs';

/**
 * The formats: every schema in schemas/ that says in `x-tunelint` which family it belongs to, or that it is foreign and by
 * which shape it is known.
 */
export async function generateFormatIndex(root) {
  const formats = await formatsIn(root);
  const foreign = await foreignFormatsIn(root);
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
    '/** Formats of other trainers, each a family of its own: how it is called, what trains on it, the shape it is known by. */',
    'export const FOREIGN_FORMATS = {',
    ...foreign.map(
      ({ id, title, method, shape }) =>
        `  ${/^\w+$/.test(id) ? id : `'${id}'`}: { title: '${title}', method: '${method}', shape: '${shape}' },`,
    ),
    '} as const;',
    '',
  ].join('\n');
  return new Map([['src/generated/formats.ts', content]]);
}

/** Id and family of each format, sorted by id. */
export async function formatsIn(root) {
  return (await noted(root)).filter(({ family }) => family !== undefined).map(({ id, family }) => ({ id, family }));
}

/** Id, title, method and shape of each foreign format, sorted by id. */
export async function foreignFormatsIn(root) {
  return (await noted(root)).filter(({ foreign }) => foreign === true);
}

/** What each schema says about itself. */
async function noted(root) {
  const folder = new URL('schemas/', root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      ...JSON.parse(await readFile(new URL(name, folder), 'utf8'))['x-tunelint'],
      id: name.slice(0, -'.schema.json'.length),
    })),
  );
}
