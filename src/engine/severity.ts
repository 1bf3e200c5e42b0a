/** What a finding means for the run: only `error` fails it by default, `info` never does. */
export type Severity = 'error' | 'warning' | 'info';

/** What happens because of a finding; the verdict is computed from effects, the exit code from severities. */
export type Effect = 'rejected' | 'skipped' | 'lost' | 'cost' | 'quality';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
