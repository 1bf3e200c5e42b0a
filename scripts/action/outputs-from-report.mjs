/**
 * The outputs of `action.yml`, as lines of GITHUB_OUTPUT. Nothing in them is text of the data: a verdict, and numbers.
 *
 * @param {{verdict: string, counts: {error: number, warning: number}, cost?: {usd: {high: number}} | null} | undefined} report
 * undefined when nothing could be checked
 * @param {string} reportFile
 * @returns {string}
 */
export function outputsFromReport(report, reportFile) {
  if (report === undefined) return 'verdict=unknown\nerrors=\nwarnings=\ncost-usd=\nreport=\n';
  const usd = report.cost?.usd?.high;
  return [
    `verdict=${report.verdict}`,
    `errors=${report.counts.error}`,
    `warnings=${report.counts.warning}`,
    `cost-usd=${usd === undefined ? '' : usd.toFixed(2)}`,
    `report=${reportFile}`,
    '',
  ].join('\n');
}
