import { readFile } from 'node:fs/promises';
import { NOTICE } from './notice.mjs';
import { camelCase, idsIn } from './rule-index.mjs';

/** The shapes that conversions read and the targets that they write: one import per file in src/convert/from and src/convert/to. */
export async function generateConversionIndex(root) {
  const from = new URL('src/convert/from/', root);
  const shapes = await Promise.all(
    (await idsIn(from)).map(async (id) => ({ id, order: await orderOf(new URL(`${id}.ts`, from)) })),
  );
  shapes.sort((first, second) => first.order - second.order);
  const targets = await idsIn(new URL('src/convert/to/', root));
  const content = [
    NOTICE,
    ...shapes.map(({ id }) => `import { ${camelCase(id)} as ${camelCase(id)}Shape } from '../convert/from/${id}.ts';`),
    "import type { Shape } from '../convert/shape.ts';",
    "import type { Target } from '../convert/target.ts';",
    ...targets.map((id) => `import { ${camelCase(id)} } from '../convert/to/${id}.ts';`),
    '',
    '/** What rows may look like, in the order in which they are asked. */',
    'export const shapes: readonly Shape[] = [',
    ...shapes.map(({ id }) => `  ${camelCase(id)}Shape,`),
    '];',
    '',
    '/** What rows may be written for, sorted by id. */',
    'export const targets: readonly Target[] = [',
    ...targets.map((id) => `  ${camelCase(id)},`),
    '];',
    '',
  ].join('\n');
  return new Map([
    ['src/generated/conversion.ts', content],
    ['src/generated/conversion-names.ts', names(targets, shapes.map(({ id }) => id).sort())],
  ]);
}

/** Help and completion name them without loading what converts. */
function names(targets, shapes) {
  const list = (ids) => ids.map((id) => `'${id}'`).join(', ');
  return [
    NOTICE,
    '/** What conversions write. */',
    `export const TARGET_IDS: readonly string[] = [${list(targets)}];`,
    '',
    '/** What conversions read. */',
    `export const SHAPE_IDS: readonly string[] = [${list(shapes)}];`,
    '',
  ].join('\n');
}

async function orderOf(url) {
  const [, order] = /^ {2}order: (\d+),$/m.exec(await readFile(url, 'utf8')) ?? [];
  if (order === undefined) throw new Error(`${url.pathname} has no order`);
  return Number(order);
}
