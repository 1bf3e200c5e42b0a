/** A backslash escape inside a JSON string; in valid JSON backslashes stand nowhere else. */
const ESCAPE = /\\(?:u([\da-fA-F]{4})|.)/gs;

/**
 * The escapes of surrogates without their other half in a JSON text, for example `\ud83d` alone: where the first one
 * stands (UTF-16 range) and how many there are. Undefined when there is none. Linear.
 */
export function loneSurrogates(
  text: string,
): { readonly start: number; readonly end: number; readonly count: number } | undefined {
  if (!/\\u[dD][89a-fA-F]/.test(text)) return undefined;
  let first: number | undefined;
  let count = 0;
  /** Where a high surrogate's escape ends that waits for its low half. */
  let high: number | undefined;
  const found = (start: number): void => {
    first ??= start;
    count++;
  };
  for (const match of text.matchAll(ESCAPE)) {
    const code = match[1] === undefined ? 0 : Number.parseInt(match[1], 16);
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    const paired = isLow && high === match.index;
    if (high !== undefined && !paired) found(high - 6);
    if (isLow && !paired) found(match.index);
    high = code >= 0xd800 && code <= 0xdbff ? match.index + 6 : undefined;
  }
  if (high !== undefined) found(high - 6);
  return first === undefined ? undefined : { start: first, end: first + 6, count };
}
