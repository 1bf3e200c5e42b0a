import { pointerInWords } from '../format/pointer.ts';

/** A place in a grader in words, for the start of a sentence. */
export function where(pointer: string): string {
  return pointer === '' ? 'The grader' : pointerInWords(pointer);
}
