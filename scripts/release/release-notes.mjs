/**
 * The section of the changelog that belongs to a tag.
 *
 * @param {{tag: string, version: string, changelog: string}} release the tag, the version of package.json, CHANGELOG.md
 * @returns {string} what is new, without the heading
 * @throws Error when the three do not fit together, so that nothing is published
 */
export function releaseNotes({ tag, version, changelog }) {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json says ${version}.`);
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`${version} `));
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/\(\d{4}-\d{2}-\d{2}\)$/.test(heading)) {
    throw new Error(`The section of CHANGELOG.md has no date: "${heading}". Write "${version} (YYYY-MM-DD)".`);
  }
  const notes = lines.join('\n').trim();
  if (notes === '') throw new Error(`The section of CHANGELOG.md for ${version} is empty.`);
  return `${notes}\n`;
}
