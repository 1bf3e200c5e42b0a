import { formatNumber } from '../../engine/message.ts';
import { inUsd } from '../../tokens/usd.ts';
import { percent } from '../percent.ts';
import type { FileReport, Report } from '../report.ts';
import { html, type Markup } from './html.ts';

/** The numbers one asks for first. */
export function keyNumbers(file: FileReport, { counts, files }: Report): Markup {
  const { examples, tokens, cost, byRule, role, method } = file;
  if (role === 'job' || role === 'grader') return html``;
  const own = Object.values(byRule);
  const of = (severity: string): number =>
    files.length === 1
      ? counts[severity as 'error']
      : own.reduce((sum, each) => (each.severity === severity ? sum + each.count : sum), 0);
  const tiles = [
    tile(formatNumber(examples), examples === 1 ? 'example' : 'examples', shapes(file)),
    ...(tokens === null || tokens.max === 0
      ? []
      : [
          tile(short(tokens.billedPerEpoch), 'tokens per epoch', accuracyOf(tokens)),
          ...(method === 'reinforcement'
            ? []
            : [
                tile(
                  percent(tokens.learned, tokens.billedPerEpoch),
                  'is learned',
                  `${formatNumber(tokens.learned)} tokens, the rest is context`,
                ),
              ]),
          ...(tokens.overLimit > 0
            ? [
                tile(
                  formatNumber(tokens.overLimit),
                  'over the limit',
                  `${formatNumber(tokens.truncated)} tokens are cut off`,
                ),
              ]
            : []),
        ]),
    ...(cost === null || cost.tokensPerEpoch === 0 ? [] : [costTile(file, cost)]),
    tile(
      formatNumber(of('error')),
      of('error') === 1 ? 'error' : 'errors',
      `${counted(of('warning'), 'warning')}, ${counted(of('info'), 'note')}`,
    ),
  ];
  return html`<dl class="tiles">${tiles}</dl>`;
}

function costTile(
  { model }: FileReport,
  { usd, epochs, epochsSource, pricePerMillion, asOf, reason }: NonNullable<FileReport['cost']>,
): Markup {
  if (usd === null) return tile('–', 'cost', reason ?? `${model} has no price`);
  const amount = inUsd(usd.low) === inUsd(usd.high) ? inUsd(usd.high) : `${inUsd(usd.low)}–${inUsd(usd.high)}`;
  const count = `${epochs} ${epochs === 1 ? 'epoch' : 'epochs'}${epochsSource === 'auto' ? ' (auto)' : ''}`;
  return tile(
    amount,
    `for ${count}`,
    `${pricePerMillion === null ? '' : `${inUsd(pricePerMillion)} per million, `}list price of ${asOf ?? 'an unknown date'}`,
  );
}

function shapes({ formats }: FileReport): string {
  const shown = Object.entries(formats).sort(([, a], [, b]) => b - a);
  return shown.map(([name, count]) => (shown.length === 1 ? name : `${name} ${formatNumber(count)}`)).join(', ');
}

function counted(count: number, one: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : `${one}s`}`;
}

function accuracyOf({ billedPerEpoch, accuracy }: NonNullable<FileReport['tokens']>): string {
  const words = accuracy === 'exact' ? 'counted exactly' : accuracy === 'close' ? 'counted, within 1 %' : accuracy;
  const full = formatNumber(billedPerEpoch);
  return full === short(billedPerEpoch) ? words : `${full}, ${words}`;
}

function short(tokens: number): string {
  if (tokens >= 10_000_000) return `${Math.round(tokens / 1_000_000)} M`;
  if (tokens >= 1_000_000) return `${(tokens / 1_000_000).toFixed(1)} M`;
  return tokens >= 100_000 ? `${Math.round(tokens / 1000)} k` : formatNumber(tokens);
}

function tile(value: string, label: string, note: string): Markup {
  return html`<div class="tile"><dt>${label}</dt><dd class="value">${value}</dd><dd class="note">${note}</dd></div>`;
}
