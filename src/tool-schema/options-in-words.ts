import { quote } from '../format/quote.ts';

const SHOWN = 5;

/** The values that a schema allows: `["celsius", "kelvin"]`, the first five of them. */
export function optionsInWords(options: readonly unknown[]): string {
  const rest = options.length > SHOWN ? `, … ${options.length - SHOWN} more` : '';
  return `[${options.slice(0, SHOWN).map(quote).join(', ')}${rest}]`;
}
