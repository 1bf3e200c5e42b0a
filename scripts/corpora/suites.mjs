const FORMATS = 'pretty,github,html,sarif,junit,md,json';
/** Outputs that the runner has no name for, and the name by which it knows what must never be in them. */
const OUTPUTS = { compact: 'pretty', gitlab: 'json', 'fix-dry-run': 'github', show: 'github', stats: 'github' };

/** What `npm run corpora` asks of the runner, in order: each entry is one start of it and one line of agreement. */
export const SUITES = [
  ...['jsonl', 'jts', 'meta', 'images', 'dataurls', 'secrets', 'names', 'scenarios', 'urls'].map((suite) => ({
    name: suite,
    suite,
  })),
  { name: 'blns', suite: 'blns', output: '{format}', formats: FORMATS },
  { name: 'injection', suite: 'injection', output: '{format}', formats: FORMATS },
  ...Object.entries(OUTPUTS).map(([output, formats]) => ({
    name: `injection-${output}`,
    suite: 'injection',
    output,
    formats,
  })),
  { name: 'fix', suite: 'fix' },
  { name: 'faults', suite: 'faults' },
];
