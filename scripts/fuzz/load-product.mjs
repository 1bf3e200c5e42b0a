import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles the sources as they are now, so that a run never fuzzes an old build.
 *
 * @returns the URL of a module with what product.mjs exports, and `remove`
 */
export async function loadProduct() {
  // Inside node_modules, so that packages which are not bundled are found.
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, 'node_modules/.cache/fuzz-'));
  const build = await rolldown({
    cwd: root,
    input: { product: 'scripts/fuzz/product.mjs' },
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    external: [/^js-tiktoken(\/|$)/, /^tinyglobby$/, /^picomatch$/, /^lilconfig$/],
  });
  await build.write({ dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' });
  await build.close();
  cpSync(join(root, 'src/tokens/tables'), join(folder, 'tables'), { recursive: true });
  return {
    url: pathToFileURL(join(folder, 'product.js')).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
