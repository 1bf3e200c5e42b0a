import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package as it is shipped, in a folder of its own, and a way to run code that imports it as `./index.js`. */
export async function bundled() {
  // Inside node_modules, so that packages which are not bundled are found.
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  const folder = realpathSync(mkdtempSync(join(root, 'node_modules/.cache/service-')));
  const { bundle } = await import(new URL('../../scripts/build/bundle.mjs', import.meta.url).href);
  await bundle(root, folder);
  cpSync(join(root, 'src/tokens/tables'), join(folder, 'tables'), { recursive: true });
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    /** Runs a module to its end. @returns its exit code and what it printed */
    run(code: string, nodeFlags: readonly string[] = []): Promise<{ status: number | null; out: string; err: string }> {
      const file = join(folder, `run-${Math.random().toString(36).slice(2)}.mjs`);
      writeFileSync(file, code);
      const child = spawn(process.execPath, [...nodeFlags, file], { cwd: folder });
      let [out, err] = ['', ''];
      child.stdout.on('data', (text) => {
        out += text;
      });
      child.stderr.on('data', (text) => {
        err += text;
      });
      return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
    },
  };
}
