import { expect, it } from 'vitest';
import { chartTable } from '../../../src/report/html/chart-table.ts';

it('has a heading for each column and each row', () => {
  expect(
    chartTable(
      ['tokens', 'examples'],
      [
        ['1–2', '<3'],
        ['4', '5'],
      ],
    ).markup,
  ).toBe(
    '<details class="numbers"><summary>As a table</summary><div class="scroll"><table><thead><tr>' +
      '<th scope="col">tokens</th><th scope="col">examples</th></tr></thead><tbody>' +
      '<tr><th scope="row">1–2</th><td>&lt;3</td></tr><tr><th scope="row">4</th><td>5</td></tr>' +
      '</tbody></table></div></details>',
  );
});
