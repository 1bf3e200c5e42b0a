import { describe, expect, it } from 'vitest';
import { duplicateTable, promptTable } from '../../../src/report/html/dataset-tables.ts';
import { fileSection } from '../../../src/report/html/file-section.ts';
import { findingGroup } from '../../../src/report/html/finding-group.ts';
import { histogramChart } from '../../../src/report/html/histogram-chart.ts';
import { html } from '../../../src/report/html/html.ts';
import { keyNumbers } from '../../../src/report/html/key-numbers.ts';
import { preferenceChart } from '../../../src/report/html/preference-chart.ts';
import { roleChart } from '../../../src/report/html/role-chart.ts';
import { verdictCard } from '../../../src/report/html/verdict-card.ts';
import type { FileReport, Report } from '../../../src/report/report.ts';
import { fileOf, findingOf, lengthsOf, reportOf, tokensOf } from '../made-of.ts';

const NONE = '<p class="none">No findings.</p>';
const FACTS = 'openai · supervised training of gpt-4.1';
const NOT_COUNTED = '<p class="more">Tokens were not counted (--no-tokens).</p>';
const sectionOf = (file: FileReport, report: Report) =>
  fileSection(file, report, { id: 'f', groups: [], most: 9, filters: undefined }).markup;

/** The whole section around what a test is about. */
function around(file: FileReport, report: Report, facts: string, panels = '', findings = NONE): string {
  const numbers = `${verdictCard(file, report).markup}${keyNumbers(file, report).markup}`;
  return `<section class="file" id="f"><h2><bdi>train.jsonl</bdi></h2><p class="facts">${facts}</p>${numbers}${panels}<h3>Findings</h3>${findings}</section>`;
}

it.each<[Partial<FileReport>, string]>([
  [{}, FACTS],
  [{ role: 'validation', modelSource: 'default' }, `validation · ${FACTS} (assumed)`],
  [{ role: 'grader' }, 'grader · openai'],
  [{ role: 'job', method: 'dpo' }, 'job · openai · dpo training of gpt-4.1'],
])('says what is known of %j', (about, facts) => {
  const file = fileOf(about);
  expect(sectionOf(file, reportOf())).toBe(around(file, reportOf(), facts));
});

it('says of data that nobody counted their tokens', () => {
  const report = reportOf({ notChecked: ['tokens'] });
  const shown = (about: Partial<FileReport>) => sectionOf(fileOf(about), report);
  expect(shown({})).toBe(around(fileOf(), report, FACTS, NOT_COUNTED));
  expect(shown({ role: 'validation' })).toContain(NOT_COUNTED);
  for (const role of ['job', 'grader'] as const) expect(shown({ role })).not.toContain(NOT_COUNTED);
});

it('has filters and groups where there are findings', () => {
  const [file, report] = [fileOf(), reportOf()];
  const groups = [
    { rule: 'one', severity: 'error', findings: [findingOf({ rule: 'one' })] },
    { rule: 'two', severity: 'info', findings: [findingOf({ rule: 'two' }), findingOf({ rule: 'two' })] },
  ] as const;
  const shown = fileSection(file, report, { id: 'f', groups, most: 1, filters: html`<filters>` }).markup;
  const none = '<p class="none" hidden data-none>No findings match the filter.</p>';
  const listed = groups.map((group) => findingGroup(group, file, report, 1).markup).join('');
  expect(shown).toBe(around(file, report, FACTS, '', `<filters>${none}${listed}`));
});

describe('panels', () => {
  const panel = (title: string, content: string) => `<section class="panel"><h3>${title}</h3>${content}</section>`;
  const panelsOf = (about: Partial<FileReport>, ...panels: string[]) => {
    const file = fileOf(about);
    const shown = panels.length === 0 ? '' : `<div class="panels">${panels.join('')}</div>`;
    expect(sectionOf(file, reportOf())).toBe(around(file, reportOf(), FACTS, shown));
  };
  const quantiles = (...values: string[]) =>
    `<dl class="quantiles">${['shortest', 'median', '95 % up to', 'longest'].map((name, index) => `<div><dt>${name}</dt><dd>${values[index]}</dd></div>`).join('')}</dl>`;
  const prompt = { examples: 11, line: 1, isNone: false, excerpt: 'Be brief.' };
  const prompts = { variants: 1, isComplete: true, shown: [prompt] };
  const copies = { copies: 1, distinct: 1, tokens: 5, isComplete: true, clusters: [] };

  it('are charts where tokens were counted', () => {
    const preference = {
      pairs: 9,
      preferredLonger: 4,
      preferredShorter: 5,
      preferred: lengthsOf(),
      rejected: lengthsOf({ max: 9 }),
    };
    const tokens = tokensOf({ min: 1001, p50: 2002, p95: 3003, max: 4004, truncated: 1, preference });
    panelsOf(
      { tokens },
      panel(
        'Length of examples in tokens',
        quantiles('1,001', '2,002', '3,003', '4,004') + histogramChart(tokens, 'f-lengths').markup,
      ),
      panel('Whose tokens', roleChart(tokens.byRole, 1, 'f-roles').markup),
      panel('Preferred against rejected answers', preferenceChart(preference, 'f-pairs').markup),
    );
  });

  it('are not there for files without tokens', () => {
    panelsOf({ tokens: tokensOf({ max: 0 }) });
    panelsOf({ statistics: { duplicates: { ...copies, copies: 0 } } });
  });

  it('are tables of prompts and copies', () => {
    panelsOf(
      { statistics: { systemPrompts: prompts, duplicates: copies } },
      panel('System prompt', promptTable(prompts).markup),
      panel('Copies', duplicateTable(copies).markup),
    );
    const many = { ...prompts, variants: 2000 };
    panelsOf({ statistics: { systemPrompts: many } }, panel('System prompts: 2,000', promptTable(many).markup));
    for (const variants of [1, 2000]) {
      const over = { variants, isComplete: false, shown: [] };
      const title = `System prompts: over ${variants === 1 ? '1' : '2,000'}`;
      panelsOf({ statistics: { systemPrompts: over } }, panel(title, promptTable(over).markup));
    }
  });
});
