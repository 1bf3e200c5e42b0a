/** How image URLs are checked; every member has a default. */
export interface CheckUrlsOption {
  /** Also connect to private, loopback and link-local addresses: for tests, and for images that only you can reach. */
  readonly allowPrivate?: boolean;
  /** Follow redirects from https to http. */
  readonly allowDowngrade?: boolean;
  /** The file that remembers results, or false for none. Default: `urls.jsonl` in the user's cache folder. */
  readonly cache?: string | false;
  readonly limits?: Partial<UrlLimits>;
}

/** Bounds of a check. */
export interface UrlLimits {
  /** Of the whole check. Default 10 minutes. */
  readonly runMs: number;
  /** Of one URL with its redirects. Default 10,000. */
  readonly urlMs: number;
  /** Until a connection stands. Default 5,000. */
  readonly connectMs: number;
  /** Redirects of one URL. Default 5. */
  readonly redirects: number;
  /** Of a body that are read whatever the server sends. Default 65,536. */
  readonly bodyBytes: number;
  /** URLs checked at the same time. Default 16. */
  readonly concurrency: number;
  /** The same of one host. Default 2. */
  readonly perHost: number;
  /** Between two URLs of one host. Default 50. */
  readonly hostDelayMs: number;
  /** The longest wait that a server may ask for with Retry-After. Default 30,000. */
  readonly retryAfterMs: number;
}
