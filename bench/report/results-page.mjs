import { resultsTable } from './results-table.mjs';

/** bench/results.md */
export function resultsPage(rows, facts, rounds) {
  const day = new Date().toISOString().slice(0, 10);
  return `<!-- Written by npm run bench: do not edit. -->

# Results

${day}; ${facts}; rounds: ${rounds}, A B A B …, medians. A is the first side of the metric, B the second; ratios are medians of
the pairs. cpu is user + system of whole processes; MB is 10^6 bytes. How it is measured: [README](README.md).

${resultsTable(rows)}
`;
}
