import { ROW_NOT_CHECKED } from '../engine/row-not-checked.ts';
import type { FileReport, Report } from './report.ts';
import type { Style } from './report-format.ts';

/** What a file is called where people read about it. */
const NOUNS: Readonly<Record<FileReport['role'], string>> = {
  training: 'file',
  validation: 'file',
  grader: 'grader',
  job: 'request',
};

/** Would the provider take the file, in words, and the colour to say it in. */
export function verdictLine(
  file: FileReport,
  { notChecked, interrupted, job }: Report,
): { readonly style: Style; readonly text: string } {
  const { verdict, reasons, profile, model, trainingClosed, role, byRule } = file;
  const it = `this ${NOUNS[role]}`;
  const listed = reasons.join(', ');
  if (verdict === 'reject') {
    const count = reasons.length === 1 ? '1 reason' : `${reasons.length} reasons`;
    return { style: 'red', text: `✖ ${profile} would refuse ${it}: ${count} (${listed}).` };
  }
  if (verdict === 'unknown') {
    const why = interrupted
      ? 'the run was interrupted'
      : byRule[ROW_NOT_CHECKED] !== undefined
        ? 'a row could not be checked'
        : `rules that could refuse it are off (${rulesOff(notChecked, job)})`;
    return { style: 'dim', text: `? Whether ${profile} would accept ${it} is not known: ${why}.` };
  }
  if (trainingClosed !== null) {
    const lost = reasons.length === 0 ? '' : ` Something is lost (${listed}).`;
    const text = `⚠ The format fits, but nobody can train ${model} on ${profile} since ${trainingClosed}.${lost}`;
    return { style: 'yellow', text };
  }
  return verdict === 'accept'
    ? { style: 'green', text: `✔ ${profile} would accept ${it}.` }
    : { style: 'yellow', text: `⚠ ${profile} would accept ${it}, but something is lost (${listed}).` };
}

function rulesOff(notChecked: readonly string[], job: Report['job']): string {
  const data = [job?.trainingFile, job?.validationFile].map((file) => (file && 'id' in file ? file.id : ''));
  const rules = notChecked.filter((id) => id !== 'tokens' && !data.includes(id));
  return rules.length > 3 ? `${rules.length} rules` : rules.join(', ');
}
