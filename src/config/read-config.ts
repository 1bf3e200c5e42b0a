import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { reasonOf } from '../read/reason-of.ts';
import { ConfigError } from './config-error.ts';
import type { ConfigText } from './search-config.ts';

export const MOST_CONFIG_BYTES = 1 << 20;

/** The text of a configuration that was named. @throws ConfigError when it cannot be read */
export async function readConfig(path: string): Promise<ConfigText> {
  try {
    if (statSync(path).size > MOST_CONFIG_BYTES) throw new Error('is over 1 MB, which no configuration is');
    return { path, text: await readFile(path, 'utf8'), root: '' };
  } catch (error) {
    throw new ConfigError([`${path}: ${reasonOf(error)}`]);
  }
}
