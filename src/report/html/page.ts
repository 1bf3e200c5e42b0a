import { createHash } from 'node:crypto';
import type { Finding } from '../../engine/finding.ts';
import { type FindingGroup, findingGroups } from '../finding-groups.ts';
import type { Report } from '../report.ts';
import { compatSection } from './compat-section.ts';
import { data } from './data.ts';
import { fileSection } from './file-section.ts';
import { filters } from './filters.ts';
import { html, type Markup } from './html.ts';
import { SCRIPT } from './script.ts';
import { STYLES } from './styles.ts';
import { verdictWord } from './verdict-card.ts';

/** Findings listed of each rule and file, and on the whole page, so that it stays a few megabytes. */
const MOST_OF_RULE = 200;
const MOST = 3000;
const LEAST_OF_RULE = 5;

/** The page, in pieces: one document that loads nothing and runs nothing but its own script. */
export function* page(report: Report, findings: readonly Finding[]): Iterable<string> {
  const { files, tool, now, profileAsOf, interrupted } = report;
  const byFile = files.map(({ path }) => findingGroups(findings.filter(({ file }) => file === path)));
  const groups: readonly FindingGroup[] = byFile.flat();
  const most = Math.max(LEAST_OF_RULE, Math.min(MOST_OF_RULE, Math.floor(MOST / Math.max(1, groups.length))));
  const policy = `default-src 'none'; style-src '${hashOf(STYLES)}'; script-src '${hashOf(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const title =
    files.length === 1
      ? `${files[0]?.path}: ${verdictWord(files[0] as (typeof files)[number])}`
      : `${files.length} files`;
  yield html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · tunelint</title>
<style>${trusted(STYLES)}</style>
</head>
<body>
<header><p class="brand">tunelint <span>${tool.version}</span></p><p class="when">checked as of ${now} · provider facts of ${profileAsOf}</p></header>
<main>
${interrupted ? html`<p class="verdict open">Interrupted: the files were not read to their end.</p>` : undefined}${files.length > 1 ? html`${contents(report)}${filters(groups)}` : undefined}
`.markup;
  for (const [index, file] of files.entries())
    yield `${fileSection(file, report, { id: idOf(index), groups: byFile[index] ?? [], most, filters: files.length === 1 ? filters(groups) : undefined }).markup}\n`;
  for (const each of report.compatibility ?? []) yield compatSection(each).markup;
  yield html`</main>
<footer><p>Made on this machine by tunelint; the page loads nothing. <code>tunelint explain &lt;rule&gt;</code> tells more about a rule, <code>tunelint show &lt;file&gt;:&lt;line&gt;</code> shows a row as training sees it.</p></footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}

function contents({ files }: Report): Markup {
  const items = files.map(
    (file, index) =>
      html`<li class="${file.verdict}"><a href="#${idOf(index)}">${data(file.path)}</a> <span>${verdictWord(file)}</span></li>`,
  );
  return html`<nav aria-label="Files"><ol class="files">${items}</ol></nav>`;
}

function idOf(index: number): string {
  return `file-${index + 1}`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** For the page's own texts. */
function trusted(markup: string): Markup {
  return { markup };
}
