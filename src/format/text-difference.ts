import { sameButForSpace } from './same-but-for-space.ts';

/** How a text differs from another one, in words that follow "differs"; undefined when it is another text. */
export function textDifference(text: string, other: string): string | undefined {
  if (text.trimEnd() === other.trimEnd()) {
    const [longer, shorter] = text.length > other.length ? [text, other] : [other, text];
    const end = longer.slice(shorter.length);
    const isMore = longer.startsWith(shorter);
    if (isMore && end === ' ') return 'by a trailing space';
    return isMore && /^\r?\n$/.test(end) ? 'by a trailing line break' : 'by white space at the end';
  }
  if (text.trim() === other.trim()) return 'by white space at the edges';
  if (sameButForSpace(text, other)) return 'in white space';
  const [a, b] = [text.toLowerCase(), other.toLowerCase()];
  if (sameButForSpace(a, b)) return a === b ? 'in case' : 'in white space and case';
  return bare(a) === bare(b) ? 'in punctuation' : undefined;
}

/** Letters, marks and digits only. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
