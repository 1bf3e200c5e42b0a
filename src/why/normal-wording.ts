/** More of a pasted log is not read. */
const MOST = 100_000;

/**
 * A pasted message as patterns expect it: lower case, without quotes and backslashes, single spaces. What a JSON text, a
 * Python repr or a shell wraps around a message goes with them. Linear.
 */
export function normalWording(message: string): string {
  return message
    .slice(0, MOST)
    .toLowerCase()
    .replace(/\\u20(?:18|19|1c|1d)|\\[nrt]/g, (code) => (code.startsWith('\\u') ? '' : ' '))
    .replace(/["'`´\\\u2018-\u201f\u00ab\u00bb]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
