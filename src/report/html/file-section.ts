import { formatNumber } from '../../engine/message.ts';
import type { FindingGroup } from '../finding-groups.ts';
import type { FileReport, Report } from '../report.ts';
import { data } from './data.ts';
import { duplicateTable, promptTable } from './dataset-tables.ts';
import { findingGroup } from './finding-group.ts';
import { histogramChart } from './histogram-chart.ts';
import { html, type Markup } from './html.ts';
import { keyNumbers } from './key-numbers.ts';
import { preferenceChart } from './preference-chart.ts';
import { roleChart } from './role-chart.ts';
import { verdictCard } from './verdict-card.ts';

interface Shown {
  readonly id: string;
  readonly groups: readonly FindingGroup[];
  /** Findings listed of each rule. */
  readonly most: number;
  /** Where the page has them in this section. */
  readonly filters: Markup | undefined;
}

/** All about one file: verdict, numbers, charts, findings. */
export function fileSection(file: FileReport, report: Report, { id, groups, most, filters }: Shown): Markup {
  const { tokens, statistics, role, profile, model, modelSource, method, path } = file;
  const { systemPrompts, duplicates } = statistics;
  const counted = tokens !== null && tokens.max > 0 ? tokens : undefined;
  const facts = [
    role === 'training' ? undefined : role,
    profile,
    role === 'grader' ? undefined : `${method} training of ${model}${modelSource === 'default' ? ' (assumed)' : ''}`,
  ];
  const panels = [
    counted &&
      panel('Length of examples in tokens', html`${quantiles(counted)}${histogramChart(counted, `${id}-lengths`)}`),
    counted && panel('Whose tokens', roleChart(counted.byRole, counted.truncated, `${id}-roles`)),
    counted?.preference &&
      panel('Preferred against rejected answers', preferenceChart(counted.preference, `${id}-pairs`)),
    systemPrompts &&
      panel(
        systemPrompts.isComplete && systemPrompts.variants === 1
          ? 'System prompt'
          : `System prompts: ${systemPrompts.isComplete ? '' : 'over '}${formatNumber(systemPrompts.variants)}`,
        promptTable(systemPrompts),
      ),
    duplicates && duplicates.copies > 0 ? panel('Copies', duplicateTable(duplicates)) : undefined,
  ].filter((each) => each !== undefined);
  const notCounted =
    report.notChecked.includes('tokens') && role !== 'job' && role !== 'grader'
      ? html`<p class="more">Tokens were not counted (--no-tokens).</p>`
      : undefined;
  return html`<section class="file" id="${id}"><h2>${data(path)}</h2><p class="facts">${facts.filter((fact) => fact !== undefined).join(' · ')}</p>${verdictCard(file, report)}${keyNumbers(file, report)}${notCounted}${
    panels.length === 0 ? undefined : html`<div class="panels">${panels}</div>`
  }<h3>Findings</h3>${filters}${
    groups.length === 0
      ? html`<p class="none">No findings.</p>`
      : html`<p class="none" hidden data-none>No findings match the filter.</p>${groups.map((group) => findingGroup(group, file, report, most))}`
  }</section>`;
}

function panel(title: string, content: Markup): Markup {
  return html`<section class="panel"><h3>${title}</h3>${content}</section>`;
}

function quantiles({ min, p50, p95, max }: NonNullable<FileReport['tokens']>): Markup {
  const shown = Object.entries({ shortest: min, median: p50, '95 % up to': p95, longest: max });
  return html`<dl class="quantiles">${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${formatNumber(value)}</dd></div>`)}</dl>`;
}
