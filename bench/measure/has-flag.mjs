import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';

const BIN = fileURLToPath(new URL('../../dist/src/bin.js', import.meta.url));

/** Whether the built command knows a flag, by its help. */
export async function hasFlag(name) {
  const { stdout } = await measure(process.execPath, [BIN, '--help']);
  return stdout.includes(`${name} `);
}
