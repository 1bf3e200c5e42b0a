import type { UrlGate } from './url-gate.ts';

/** Below this, ports belong to services that have nothing to do with pictures, apart from these. */
const SYSTEM_PORTS = 1024;
const WEB_PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

/** Words for where a URL leads that is refused by its text alone; what its host's name leads to is seen later. */
export function refusedUrl({ hostname, port }: URL, { refuse }: Pick<UrlGate, 'refuse'>): string | undefined {
  const words = refuse(hostname);
  if (words !== undefined) return words;
  return WEB_PORTS.has(port) || Number(port) >= SYSTEM_PORTS ? undefined : `port ${port}, which serves no web pages`;
}
