/** Letters, digits, `_` and `-`: what keys are made of. */
const IN_KEY = new Uint8Array(65_536);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-') {
  IN_KEY[character.charCodeAt(0)] = 1;
}

function isInKey(code: number): boolean {
  return IN_KEY[code] === 1;
}

/** No key that is looked for has a shorter part. */
export const SHORTEST_RUN = 20;

/**
 * Calls `visit` with every run of at least 20 key characters. Such a run covers one of any 20 neighbouring places, so
 * that in prose most characters are never looked at.
 */
export function visitLongRuns(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let floor = 0;
  let at = SHORTEST_RUN - 1;
  while (at < length) {
    if (!isInKey(text.charCodeAt(at))) {
      floor = at + 1;
      at += SHORTEST_RUN;
      continue;
    }
    let start = at;
    while (start > floor && isInKey(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < length && isInKey(text.charCodeAt(end))) end++;
    if (end - start >= SHORTEST_RUN) visit(start, end);
    floor = end;
    at = end + SHORTEST_RUN;
  }
}
