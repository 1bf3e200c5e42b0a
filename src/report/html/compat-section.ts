import { COLUMNS, cellsOf, type FileCompatibility, reasonsOf } from '../../compat/compat-words.ts';
import { data } from './data.ts';
import { html, type Markup } from './html.ts';

/** What profiles would make of a file: a table, and behind it the reasons. */
export function compatSection({ path, profiles }: FileCompatibility): Markup {
  const head = COLUMNS.map((name) => html`<th scope="col">${name}</th>`);
  const rows = profiles.map((each) => html`<tr>${cellsOf(each).map((cell) => html`<td>${cell}</td>`)}</tr>`);
  const reasons = profiles
    .filter((each) => reasonsOf(each).length > 0)
    .map(
      (each) =>
        html`<details><summary>${each.title} (${each.profile})</summary><ul>${reasonsOf(each).map((reason) => html`<li>${reason}</li>`)}</ul></details>`,
    );
  return html`<section class="file"><h2>Elsewhere: ${data(path)}</h2><div class="matrix"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>${reasons}<p>As they are, need a change, lose something: what <code>tunelint convert</code> would do with each row.</p></section>
`;
}
