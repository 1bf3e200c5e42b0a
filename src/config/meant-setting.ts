import { nearest } from '../format/nearest.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';

/** What other linters, and other words, call severities, methods and presets. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  warn: 'warning',
  err: 'error',
  note: 'info',
  hint: 'info',
  none: 'off',
  disable: 'off',
  disabled: 'off',
  false: 'off',
  '0': 'off',
  '1': 'warning',
  '2': 'error',
  sft: 'supervised',
  rft: 'reinforcement',
  preference: 'dpo',
  default: 'recommended',
  'tunelint:recommended': 'recommended',
  'tunelint:strict': 'strict',
  'tunelint:all': 'all',
};

/** The value that was probably meant, among those that a node of the schema allows. */
export function meantSetting(value: unknown, node: SchemaFailure['node']): string | undefined {
  const allowed = Array.isArray(node['enum']) ? node['enum'].map(String) : [];
  if (allowed.length === 0 || !['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  const word = String(value).toLowerCase();
  const other = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined;
  return other !== undefined && allowed.includes(other) ? other : nearest(word, allowed);
}
