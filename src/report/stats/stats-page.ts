import { formatNumber } from '../../engine/message.ts';
import { groupedDigits } from '../../format/grouped-digits.ts';
import type { TokenStatistics } from '../../tokens/token-statistics.ts';
import type { WhatIf } from '../../tokens/what-if.ts';
import { fileHeader } from '../file-header.ts';
import { percent } from '../percent.ts';
import type { FileReport, Report } from '../report.ts';
import type { Paint } from '../report-format.ts';
import { sumOfRoles } from '../sum-of-roles.ts';
import { toolShare } from '../tool-share.ts';
import { wrapText } from '../wrap-text.ts';
import { costLines } from './cost-lines.ts';
import { duplicateLines, promptLines } from './dataset-lines.ts';
import { histogramLines } from './histogram-lines.ts';
import { preferenceLines } from './preference-lines.ts';
import { roleLines } from './role-lines.ts';

const INDENT = 4;

/** What `tunelint stats` prints about one file. */
export function* statsPage(
  file: FileReport,
  whatIf: readonly WhatIf[],
  report: Report,
  { paint, columns }: { readonly paint: Paint; readonly columns: number },
): Iterable<string> {
  const { tokens, statistics, examples } = file;
  const setting = { paint, columns: columns - INDENT };
  yield `${fileHeader(file, paint)}\n`;
  yield* section('Size', [
    `${groupedDigits(file.bytes, 0, 0)} bytes · ${formatNumber(file.lines)} lines · ${formatNumber(examples)} examples`,
  ]);
  if (tokens === null || tokens.max === 0) {
    yield* section('Tokens', [
      report.notChecked.includes('tokens') ? 'Not counted (--no-tokens).' : 'Nothing to count: tunelint lint says why.',
    ]);
  } else {
    const limit = tokens.limit === null ? 'no limit is known' : `${file.model} trains on ${formatNumber(tokens.limit)}`;
    yield* section(`Length of an example in tokens (${tokens.encoding}, ${tokens.accuracy}; ${limit})`, [
      ...wrapText(quantilesOf(tokens), setting.columns),
      '',
      ...histogramLines(tokens.histogram, { ...setting, limit: tokens.limit }),
      ...cutLines(tokens, examples),
    ]);
    const total = sumOfRoles(tokens.byRole);
    const share = toolShare(tokens.byRole);
    const learned =
      file.method === 'reinforcement'
        ? []
        : [
            `${percent(tokens.learned, total)} is learned (${formatNumber(tokens.learned)} tokens); the rest is context.`,
          ];
    yield* section(
      `Whose tokens (${formatNumber(total)} per epoch${tokens.truncated > 0 ? ', before truncation' : ''})`,
      [...roleLines(tokens.byRole, paint), ...learned, ...(share === undefined ? [] : [share])],
    );
    if (tokens.preference !== undefined)
      yield* section(
        'Preferred against rejected answers, in tokens',
        [...preferenceLines(tokens.preference)].flatMap((line) => wrapText(line, setting.columns)),
      );
  }
  if (whatIf.length > 0) yield* section('Cost of training', [...costLines(whatIf, paint)]);
  const { systemPrompts, duplicates } = statistics;
  if (systemPrompts !== undefined)
    yield* section(`System prompts (${formatNumber(systemPrompts.variants)})`, promptLines(systemPrompts, setting));
  if (duplicates !== undefined && duplicates.copies > 0) yield* section('Copies', duplicateLines(duplicates, setting));

  function* section(title: string, lines: Iterable<string>): Iterable<string> {
    yield `\n  ${paint('bold', title)}\n`;
    for (const line of lines) yield line === '' ? '\n' : `${' '.repeat(INDENT)}${line}\n`;
  }
}

function quantilesOf({ min, p25, p50, p75, p90, p95, p99, max }: TokenStatistics): string {
  const shown = {
    shortest: min,
    '25 %': p25,
    median: p50,
    '75 %': p75,
    '90 %': p90,
    '95 %': p95,
    '99 %': p99,
    longest: max,
  };
  return Object.entries(shown)
    .map(([name, value]) => `${name} ${formatNumber(value)}`)
    .join(' · ');
}

function cutLines({ overLimit, truncated }: TokenStatistics, examples: number): string[] {
  if (overLimit === 0) return [];
  return [
    '',
    `${formatNumber(overLimit)} of ${formatNumber(examples)} are over the limit: ${formatNumber(truncated)} tokens are cut off.`,
  ];
}
