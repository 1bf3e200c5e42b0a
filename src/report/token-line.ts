import { formatNumber } from '../engine/message.ts';
import type { FileReport, Report } from './report.ts';

/** Token quantiles of a file in one line; undefined when nothing was counted. */
export function tokenLine({ tokens, examples, method }: FileReport, report: Report): string | undefined {
  if (tokens === null) return report.notChecked.includes('tokens') ? 'Tokens  not counted (--no-tokens)' : undefined;
  if (tokens.max === 0) return undefined;
  const parts = [
    `median ${formatNumber(tokens.p50)}`,
    `p95 ${formatNumber(tokens.p95)}`,
    `longest ${formatNumber(tokens.max)}`,
    method === 'reinforcement'
      ? `${formatNumber(tokens.billedPerEpoch)} in all prompts`
      : `learned ${formatNumber(tokens.learned)} of ${formatNumber(tokens.billedPerEpoch)}`,
    ...(tokens.overLimit > 0
      ? [
          `${formatNumber(tokens.overLimit)} of ${examples} over the limit, ${formatNumber(tokens.truncated)} tokens cut`,
        ]
      : []),
  ];
  return `Tokens  ${parts.join(' · ')} (${tokens.encoding}, ${tokens.accuracy})`;
}
