import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { privateHost } from '../image/private-host.ts';

/** Decides where a check may connect to. Tests have their own. */
export interface UrlGate {
  /** Words for where a host leads that is refused. Takes the `hostname` of a parsed URL, a name or an address. */
  readonly refuse: (hostname: string) => string | undefined;
  /** All addresses of a name. @throws the system's error */
  readonly resolve: (hostname: string) => Promise<readonly string[]>;
}

/** The gate of a real check. */
export function urlGate(allowPrivate: boolean): UrlGate {
  return {
    refuse: allowPrivate ? () => undefined : privateHost,
    async resolve(hostname) {
      if (isIP(hostname) > 0) return [hostname];
      return (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address);
    },
  };
}
