/** As `engines` in package.json says. */
const OLDEST = [20, 19] as const;

/** What to say to a Node.js that is older than is supported; undefined for any other. @param version `process.versions.node` */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Node.js ${version} is too old: ${OLDEST.join('.')} or newer is needed`;
}
