/** The length of a text as JSON Schema counts it: in code points. */
export default function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
