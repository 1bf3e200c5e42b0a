import { extname } from 'node:path';
import { parseJsonConfig } from './parse-json-config.ts';
import type { ParsedConfig } from './parsed-config.ts';
import type { ConfigText } from './search-config.ts';

const TOO_DEEP = {
  pointer: '',
  target: 'value',
  message: 'The configuration is nested too deeply to be one.',
} as const;

/** Reads a configuration's text: JSON with comments, or YAML; a file without an ending may be either. */
export async function parseConfig({ path, text, root }: ConfigText): Promise<ParsedConfig> {
  const body = text.replace(/^\ufeff/, '');
  try {
    return isYaml(path, body)
      ? (await import('./parse-yaml-config.ts')).parseYamlConfig(body)
      : parseJsonConfig(body, root);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: undefined, positionOf: () => undefined, problems: [{ ...TOO_DEEP, line: 1, column: 1 }] };
  }
}

function isYaml(path: string, text: string): boolean {
  const extension = extname(path);
  if (extension === '.yaml' || extension === '.yml') return true;
  return extension !== '.json' && extension !== '.jsonc' && !/^\s*[{/]/.test(text);
}
