import type { Finding } from '../engine/finding.ts';

/** An excerpt in which a build log finds no command; each column stays where it was, for the carets below. */
export function inertExcerpt({ text, caret }: NonNullable<Finding['excerpt']>): NonNullable<Finding['excerpt']> {
  const plain = text.replace(/##(?=\[|vso\[)/gi, '# ');
  return /^\s*::/.test(plain) ? { text: `…${plain}`, caret: ` ${caret}` } : { text: plain, caret };
}
