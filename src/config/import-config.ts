import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reasonOf } from '../read/reason-of.ts';
import { ConfigError } from './config-error.ts';

/** What runs when it is named; everything else is data. */
export const CODE = /\.[cm]?[jt]s$/;

/** Runs a module that the user named and gives its default export. @throws ConfigError with the reason */
export async function importConfig(path: string): Promise<unknown> {
  const isTyped = /\.[cm]?ts$/.test(path);
  if (isTyped && !stripsTypes()) {
    const advice = `Node ${process.versions.node} does not read TypeScript by itself (22.18 and newer do). Write it as .mjs, or use a newer Node`;
    throw new ConfigError([`${path}: ${advice}.`]);
  }
  if (!existsSync(path)) throw new ConfigError([`${path}: no such file`]);
  try {
    const loaded = await import(pathToFileURL(resolve(path)).href);
    return await (loaded.default ?? loaded);
  } catch (error) {
    throw new ConfigError([`${path}: ${why(error)}`]);
  }
}

function stripsTypes(): boolean {
  return Boolean((process.features as unknown as Readonly<Record<string, unknown>>)['typescript']);
}

function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const missing = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1];
  if (code === 'ERR_MODULE_NOT_FOUND' && missing === 'tunelint') {
    return 'it imports "tunelint", which is not installed beside it. Install it there, or export the object itself: defineConfig and defineRule only add types.';
  }
  if (code === 'ERR_MODULE_NOT_FOUND' && missing !== undefined) return `it imports ${missing}, which is not there`;
  return code === undefined ? `it stopped with an error: ${message}` : `${reasonOf(error)} (${message})`;
}
