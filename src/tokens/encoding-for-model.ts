import type { Encoding } from './example-tokens.ts';

const CL100K = /^(?:gpt-3\.5|gpt-35|gpt-4(?:$|-)|babbage-002|davinci-002)/;

/**
 * The encoding of a model that no profile knows, told from its name; `ft:<base>:…` counts as its base.
 * gpt-3.5, gpt-4 and gpt-4-… use cl100k_base; everything newer, and every name we cannot read, o200k_base.
 */
export function encodingForModel(name: string): Encoding {
  const base = name.replace(/^ft:/, '').split(':', 1)[0] ?? '';
  return CL100K.test(base.toLowerCase()) ? 'cl100k_base' : 'o200k_base';
}
