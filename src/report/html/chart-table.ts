import { html, type Markup } from './html.ts';

/** The numbers of a chart for those who would rather read them. */
export function chartTable(head: readonly string[], rows: readonly (readonly string[])[]): Markup {
  const cells = (row: readonly string[]) =>
    row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`));
  return html`<details class="numbers"><summary>As a table</summary><div class="scroll"><table><thead><tr>${head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table></div></details>`;
}
