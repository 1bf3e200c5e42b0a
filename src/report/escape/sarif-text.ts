/**
 * Text for a SARIF message, where `[text](target)` is a link and `{0}` a placeholder. Escaped only where the text holds
 * one of them: viewers show the backslashes that they do not need.
 */
export function sarifText(text: string): string {
  const linked = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
  return /\{\d+\}/.test(linked) ? linked.replace(/[{}]/g, '$&$&') : linked;
}
