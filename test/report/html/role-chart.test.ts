import { expect, it } from 'vitest';
import { roleChart } from '../../../src/report/html/role-chart.ts';
import { rolesOf } from '../made-of.ts';

const piece = (kind: string, x: string, width: string, title: string) =>
  `<rect class="${kind}" x="${x}" width="${width}" y="0" height="22"><title>${title}</title></rect>`;
const row = (label: string, kind: string, width: string, tokens: string, share: string) =>
  `<tr><th scope="row">${label}</th><td class="bar"><svg width="100%" height="12" aria-hidden="true"><rect class="${kind}" width="${width}" height="12" rx="2"/></svg></td><td>${tokens}</td><td>${share}</td></tr>`;
const figure = (pieces: string, rows: string, caption: string) =>
  `<figure><svg class="stack" width="100%" height="22" role="img" aria-labelledby="r-title"><title id="r-title">Tokens by role</title>${pieces}</svg>` +
  '<table class="roles"><thead class="unseen"><tr><th scope="col">whose</th><th scope="col">bar</th><th scope="col">tokens</th><th scope="col">share</th></tr></thead>' +
  `<tbody>${rows}</tbody></table><figcaption>${caption}</figcaption></figure>`;

it('puts the shares one behind the other, and leaves out what there is nothing of', () => {
  expect(roleChart(rolesOf({ user: 500, assistantTrained: 1000, toolDefinitions: 500 }), 0, 'r').markup).toBe(
    figure(
      piece('context', '0%', '25%', 'user: 25 %') +
        piece('trained', '25%', '50%', 'assistant, trained: 50 %') +
        piece('tools', '75%', '25%', 'tool definitions: 25 %'),
      row('user', 'context', '25%', '500', '25 %') +
        row('assistant, trained', 'trained', '50%', '1,000', '50 %') +
        row('tool definitions', 'tools', '25%', '500', '25 %'),
      '2,000 tokens per epoch. Tool definitions are 25 % of the bill.',
    ),
  );
});

it('says that truncation comes later', () => {
  expect(roleChart(rolesOf({ other: 2000 }), 1, 'r').markup).toBe(
    figure(
      piece('rest', '0%', '100%', 'around the messages: 100 %'),
      row('around the messages', 'rest', '100%', '2,000', '100 %'),
      '2,000 tokens per epoch before truncation. ',
    ),
  );
});
