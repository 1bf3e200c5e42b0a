import { nearest } from '../format/nearest.ts';

/** What other linters, and other words, call the keys. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  preset: 'extends',
  presets: 'extends',
  extend: 'extends',
  provider: 'profile',
  severity: 'rules',
  override: 'overrides',
  ignore: 'ignores',
  ignorepatterns: 'ignores',
  exclude: 'ignores',
  excludes: 'ignores',
  file: 'files',
  include: 'files',
  includes: 'files',
  datasets: 'splits',
  data: 'splits',
  training: 'train',
  training_file: 'train',
  trainfile: 'train',
  valid: 'validation',
  val: 'validation',
  dev: 'validation',
  eval: 'validation',
  test: 'validation',
  validate: 'validation',
  validation_file: 'validation',
  budget: 'maxCost',
  'max-cost': 'maxCost',
  'max-warnings': 'maxWarnings',
  'fail-on': 'failOn',
  n_epochs: 'epochs',
  reporter: 'format',
  plugin: 'plugins',
  customrules: 'plugins',
  schema: '$schema',
};

/** The key that was probably meant, among those that are known at this place. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const lower = key.toLowerCase();
  const other = Object.hasOwn(OTHER_NAMES, lower) ? OTHER_NAMES[lower] : undefined;
  return other !== undefined && known.includes(other) ? other : nearest(key, known);
}
