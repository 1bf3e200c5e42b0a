import { formatNumber } from '../../engine/message.ts';
import { sarifText } from '../escape/sarif-text.ts';
import { oneLine } from '../one-line.ts';
import type { Report } from '../report.ts';
import type { FormatContext } from '../report-format.ts';

const EXITS: Readonly<Record<number, string>> = {
  0: 'clean, or nothing at or above the threshold',
  1: 'findings at or above the threshold',
  2: 'could not run, or a file could not be read',
  130: 'interrupted',
};

/** How the run ended: findings are no failure, a file that could not be read is one. `cut` results are not listed. */
export function sarifInvocation(report: Report, cut: number, { run }: FormatContext): object {
  const { interrupted, notChecked, omitted } = report;
  const left = Object.values(omitted).reduce((sum, count) => sum + count, 0);
  const notifications = [
    ...(run?.failures ?? []).map((text) => notification('error', 'not-read', text)),
    ...(interrupted
      ? [notification('error', 'interrupted', 'The run was interrupted: the files were not read to their end.')]
      : []),
    ...(cut === 0
      ? []
      : [
          notification(
            'warning',
            'results-cut',
            `${formatNumber(cut)} more findings are not listed: code hosts keep 5,000 results, the most severe are here.`,
          ),
        ]),
    ...(left === 0
      ? []
      : [
          notification(
            'note',
            'findings-omitted',
            `${formatNumber(left)} findings were counted and not kept; --max-findings none keeps all.`,
          ),
        ]),
    ...(notChecked.length === 0 ? [] : [notification('note', 'not-checked', `Not checked: ${notChecked.join(', ')}.`)]),
  ];
  return {
    executionSuccessful: !interrupted && (run?.failures.length ?? 0) === 0,
    ...(run === undefined ? {} : { exitCode: run.exitCode, exitCodeDescription: EXITS[run.exitCode] ?? 'unknown' }),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function notification(level: 'error' | 'warning' | 'note', id: string, text: string): object {
  return { descriptor: { id }, level, message: { text: sarifText(oneLine(text)) } };
}
