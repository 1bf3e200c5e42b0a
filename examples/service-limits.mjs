/** What a service lets one request cost. Reaching any of these is told in the report. */
export const SERVICE_LIMITS = {
  /** Bytes of the body that are read. */
  bytes: 64 * 2 ** 20,
  /** A longer line is a finding. It also bounds what nothing can interrupt: see docs/services.md. */
  lineBytes: 2 ** 20,
  inflatedBytes: 256 * 2 ** 20,
  depth: 100,
  findings: 500,
  findingsPerRule: 100,
  milliseconds: 10_000,
};
