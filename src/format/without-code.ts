/**
 * A text with spaces for what stands in fenced code blocks and in inline code: its
 * length stays. An open fence reaches to the end.
 */
export function withoutCode(text: string): string {
  if (!text.includes('`')) return text;
  return text.replace(/```[\s\S]*?(?:```|$)|`[^`\n]{1,200}`/g, (code) => ' '.repeat(code.length));
}
