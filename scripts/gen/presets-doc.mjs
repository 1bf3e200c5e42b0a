import { readFile } from 'node:fs/promises';

/** docs/configuration.md with what the presets do to which rules. */
export async function presetsDoc(root, { ruleList, NEVER_ERRORS }) {
  const page = await readFile(new URL('docs/configuration.md', root), 'utf8');
  const link = (id) => `[${id}](rules/${id}.md)`;
  const off = ruleList.filter(({ meta }) => meta.severity === 'off');
  const kept = ruleList.filter(({ meta }) => Object.hasOwn(NEVER_ERRORS, meta.id));
  const section = [
    '<!-- presets -->',
    '',
    '- **recommended**: every rule with its own severity, as without a configuration ([rules](rules/README.md)).',
    `- **strict**: warnings are errors and notes are warnings, except that these stay warnings: ${kept.map(({ meta }) => `${link(meta.id)} (${NEVER_ERRORS[meta.id]})`).join(', ')}.`,
    '- **all**: rules that are off by default run as warnings, also under `strict`:',
    ...off.map(({ meta }) => `  - ${link(meta.id)}: ${meta.summary}`),
    '',
    '<!-- /presets -->',
  ].join('\n');
  return page.replace(/<!-- presets -->.*<!-- \/presets -->/s, () => section);
}
