import { isIP, type LookupFunction } from 'node:net';
import { RefusedAddressError } from './refused-address-error.ts';
import type { UrlGate } from './url-gate.ts';

/**
 * The look-up of a socket: it resolves a name once, and fails with a `RefusedAddressError` when any of its addresses is
 * refused. The socket connects to what it gives and asks nobody again, so that a name cannot change in between.
 */
export function checkedLookup(gate: UrlGate): LookupFunction {
  return (hostname, { all, family }, callback) => {
    checkedAddresses(hostname, gate).then(
      (addresses) => {
        const wanted = addresses.filter((each) => (family !== 4 && family !== 6 ? true : each.family === family));
        const [first] = wanted;
        if (first === undefined) callback(notFound(hostname), '', 0);
        else if (all === true) callback(null, [...wanted]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

async function checkedAddresses(hostname: string, gate: UrlGate) {
  const addresses = await gate.resolve(hostname);
  return addresses.map((address) => {
    const words = refusedAddress(address, gate);
    if (words !== undefined) throw new RefusedAddressError(words);
    return { address, family: isIP(address) };
  });
}

/** Words for an address that is refused; what is no address is refused too. */
export function refusedAddress(address: string, { refuse }: Pick<UrlGate, 'refuse'>): string | undefined {
  const family = isIP(address);
  if (family === 4) return refuse(address);
  // A zone names an interface of this machine.
  if (family === 0 || address.includes('%')) return 'a link-local address';
  return refuse(new URL(`http://[${address}]/`).hostname);
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address of ${hostname}`), { code: 'ENOTFOUND' });
}
