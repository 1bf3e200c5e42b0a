/**
 * A label without what spellings differ in: case, white space, `_` and `-` between words, quotation marks and stars
 * around it, a full stop. Signs stay, and so does the case of one or two letters: `CO` is not `Co`.
 */
export function plainLabel(label: string): string {
  const bare = label
    .trim()
    .replace(/^["'“”«»*`]{1,3}|["'“”«»*`]{1,3}$/g, '')
    .replace(/[.!,;:。!]$/, '')
    .trim();
  if (bare === '') return label;
  if (bare.length <= 2) return bare;
  return bare.toLowerCase().replace(/(?<=\p{L})[\s_-]+(?=\p{L})/gu, ' ');
}
