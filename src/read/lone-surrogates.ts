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
  let first = -1;
  let count = 0;
  /** Where a high surrogate's escape ends that waits for its low half. */
  let high = -1;
  const found = (start: number): void => {
    if (first < 0) first = start;
    count++;
  };
  for (const match of text.matchAll(ESCAPE)) {
    const code = match[1] === undefined ? -1 : Number.parseInt(match[1], 16);
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    const paired = isLow && high === match.index;
    if (high >= 0 && !paired) found(high - 6);
    if (isLow && !paired) found(match.index);
    high = code >= 0xd800 && code <= 0xdbff ? match.index + 6 : -1;
  }
  if (high >= 0) found(high - 6);
  return count === 0 ? undefined : { start: first, end: first + 6, count };
}
