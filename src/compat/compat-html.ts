import { createHash } from 'node:crypto';
import { data } from '../report/html/data.ts';
import { html, type Markup } from '../report/html/html.ts';
import { STYLES } from '../report/html/styles.ts';
import { COLUMNS, cellsOf, type FileCompatibility, reasonsOf } from './compat-words.ts';

const TABLE = `
.matrix{overflow-x:auto}
.matrix table{border-collapse:collapse;width:100%}
.matrix th,.matrix td{padding:.4em .7em;text-align:right;border-bottom:1px solid var(--line,#8884);white-space:nowrap}
.matrix th:nth-child(-n+2),.matrix td:nth-child(-n+2){text-align:left}
`;

/** The matrix as one page that loads and runs nothing. */
export function compatHtml(files: readonly FileCompatibility[], now: string): string {
  const styles = `${STYLES}${TABLE}`;
  const hash = createHash('sha256').update(styles).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Compatibility · tunelint</title>
<style>${{ markup: styles }}</style>
</head>
<body>
<header><p class="brand">tunelint</p><p class="when">checked as of ${now}</p></header>
<main>
${files.map(section)}
</main>
<footer><p>As they are, need a change, lose something: what <code>tunelint convert</code> would do with each row.</p></footer>
</body>
</html>
`.markup;
}

function section({ path, profiles }: FileCompatibility): Markup {
  const head = COLUMNS.map((name) => html`<th>${name}</th>`);
  const rows = profiles.map((each) => html`<tr>${cellsOf(each).map((cell) => html`<td>${cell}</td>`)}</tr>`);
  const reasons = profiles
    .filter((each) => reasonsOf(each).length > 0)
    .map(
      (each) =>
        html`<details><summary>${each.title} (${each.profile})</summary><ul>${reasonsOf(each).map((reason) => html`<li>${reason}</li>`)}</ul></details>`,
    );
  return html`<section class="file"><h2>${data(path)}</h2><div class="matrix"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>${reasons}</section>
`;
}
