/** What people write where a key would stand. */
const MADE_UP =
  /example|sample|your|placeholder|dummy|redacted|replace|changeme|secret|passw|xxxx|\*\*|00000|11111|12345|abcdef|qwerty|foobar|\.\.\./i;
/** Hexadecimal digits in a row mean nothing: `1234` and `abcdef` turn up by chance. */
const MADE_UP_HEX = /00000|11111|12345|abcdef|0123|dead|beef|cafe|(.)\1{4}/;
const HEX = /^[0-9a-f-]+$/;

/** True when a key's variable part could have come from a random generator, not from a manual's author. */
export function looksRandom(value: string): boolean {
  const hex = HEX.test(value);
  if ((hex ? MADE_UP_HEX : MADE_UP).test(value)) return false;
  const seen = new Set<string>(value);
  if (seen.size < Math.min(hex ? 8 : 9, value.length / 2)) return false;
  return /[0-9]/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value)) || /^[A-Z]{16}$/.test(value);
}
