/** The words of a list written as running text. */
export function splitWords(text) {
  return text.trim().split(/\s+/);
}
