import type { FileReport, Report } from './report.ts';
import type { Paint } from './report-format.ts';

/** Would the provider take the file, in words. */
export function verdictLine(file: FileReport, { profile, notChecked, interrupted }: Report, paint: Paint): string {
  const { verdict, reasons, model, trainingClosed } = file;
  const listed = reasons.join(', ');
  if (verdict === 'reject') {
    const count = reasons.length === 1 ? '1 reason' : `${reasons.length} reasons`;
    return paint('red', `✖ ${profile} would refuse this file: ${count} (${listed}).`);
  }
  if (verdict === 'unknown') {
    const why = interrupted
      ? 'the run was interrupted'
      : `rules that could refuse it are off (${rulesOff(notChecked)})`;
    return paint('dim', `? Whether ${profile} would accept this file is not known: ${why}.`);
  }
  if (trainingClosed !== null) {
    const lost = reasons.length === 0 ? '' : ` Something is lost (${listed}).`;
    return paint(
      'yellow',
      `⚠ The format fits, but nobody can train ${model} on ${profile} since ${trainingClosed}.${lost}`,
    );
  }
  return verdict === 'accept'
    ? paint('green', `✔ ${profile} would accept this file.`)
    : paint('yellow', `⚠ ${profile} would accept this file, but something is lost (${listed}).`);
}

function rulesOff(notChecked: readonly string[]): string {
  const rules = notChecked.filter((id) => id !== 'tokens');
  return rules.length > 3 ? `${rules.length} rules` : rules.join(', ');
}
