import { describe, expect, it } from 'vitest';
import type { Duplicates, SystemPrompts } from '../../../src/engine/file-statistics.ts';
import { duplicateTable, promptTable } from '../../../src/report/html/dataset-tables.ts';

const item = (times: string, text: string, place: string) =>
  `<li><span class="times">${times}×</span><span class="text">${text} <span class="place">${place}</span></span></li>`;

describe('promptTable', () => {
  const prompt = { examples: 1000, line: 2000, isNone: false, excerpt: '<Be brief.>' };
  const table = (about: Partial<SystemPrompts>) =>
    promptTable({ variants: 1, isComplete: true, shown: [prompt], ...about }).markup;
  const first = item('1,000', '<bdi>&lt;Be brief.&gt;</bdi>', 'from line 2,000');

  it.each<[Partial<SystemPrompts>, string]>([
    [{}, `<ol class="variants">${first}</ol>`],
    [{ variants: 1002 }, `<ol class="variants">${first}</ol><p class="more">and 1,001 more</p>`],
    [
      { variants: 3, shown: [prompt, { ...prompt, isNone: true, excerpt: null }, { ...prompt, excerpt: null }] },
      `<ol class="variants">${first}${item('1,000', '<em>no system prompt</em>', 'from line 2,000')}${item('1,000', '<em>cannot be read again</em>', 'from line 2,000')}</ol>`,
    ],
    // Two that begin alike look the same, two that cannot be read do not.
    [
      { variants: 2, shown: [prompt, { ...prompt, examples: 1, line: 3 }] },
      `<ol class="variants">${first}${item('1', '<bdi>&lt;Be brief.&gt;</bdi>', 'from line 3, differs in white space or further on')}</ol>`,
    ],
    [
      {
        variants: 2,
        shown: [
          { ...prompt, excerpt: null },
          { ...prompt, excerpt: null },
        ],
      },
      `<ol class="variants">${item('1,000', '<em>cannot be read again</em>', 'from line 2,000').repeat(2)}</ol>`,
    ],
    [
      { variants: 1000, isComplete: false, shown: [] },
      '<p>More than 1,000 different system prompts: one for every row or topic.</p>',
    ],
  ])('of %j', (about, markup) => {
    expect(table(about)).toBe(markup);
  });
});

describe('duplicateTable', () => {
  const cluster = { examples: 2, lines: [1, 2000], excerpt: 'Why?' };
  const table = (about: Partial<Duplicates>) =>
    duplicateTable({ copies: 1, distinct: 1, tokens: 5000, isComplete: true, clusters: [cluster], ...about }).markup;
  const first = item('2', '<bdi>Why?</bdi>', 'lines 1, 2,000');
  const said = '<p>1 row repeats an example: 5,000 tokens in every epoch.</p>';

  it.each<[Partial<Duplicates>, string]>([
    [{}, `${said}<ol class="variants">${first}</ol>`],
    [
      { copies: 4000, distinct: 3000, clusters: [{ ...cluster, examples: 3 }] },
      '<p>4,000 rows repeat 3,000 examples: 5,000 tokens in every epoch.</p>' +
        `<ol class="variants">${item('3', '<bdi>Why?</bdi>', 'lines 1, 2,000, …')}</ol><p class="more">and 2,999 more</p>`,
    ],
    [
      { clusters: [{ ...cluster, excerpt: null }] },
      `${said}<ol class="variants">${item('2', '<em>cannot be read again</em>', 'lines 1, 2,000')}</ol>`,
    ],
    [
      { clusters: [{ ...cluster, excerpt: '' }] },
      `${said}<ol class="variants">${item('2', '<em>no question</em>', 'lines 1, 2,000')}</ol>`,
    ],
  ])('of %j', (about, markup) => {
    expect(table(about)).toBe(markup);
  });
});
