import type { UrlLimits } from './check-urls-option.ts';

/** The limits of a check that names none. */
export const URL_LIMITS: UrlLimits = {
  runMs: 600_000,
  urlMs: 10_000,
  connectMs: 5_000,
  redirects: 5,
  bodyBytes: 65_536,
  concurrency: 16,
  perHost: 2,
  hostDelayMs: 50,
  retryAfterMs: 30_000,
};
