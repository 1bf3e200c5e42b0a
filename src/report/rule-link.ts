/** The page of a rule. */
export function ruleLink(id: string): string {
  return `https://tunelint.dev/rules/${encodeURIComponent(id)}`;
}
