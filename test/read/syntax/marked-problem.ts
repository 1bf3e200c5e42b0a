import { diagnoseSyntax } from '../../../src/read/diagnose-syntax.ts';

/** A text with `⟦…⟧` around what is wrong in it, the cause and the detail. */
export type Marked = readonly [marked: string, cause: string, detail: string];

/** What a text that has such marks is said to suffer from, with the marks where the problem is. */
export function markedProblem(marked: string): Marked {
  const text = marked.replace(/[⟦⟧]/g, '');
  const { cause, index, length, detail } = diagnoseSyntax(text);
  const end = index + length;
  return [`${text.slice(0, index)}⟦${text.slice(index, end)}⟧${text.slice(end)}`, cause, detail];
}
