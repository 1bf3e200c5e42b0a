import type { LookupAddress, LookupOptions } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { checkedLookup, refusedAddress } from '../../src/urls/checked-lookup.ts';
import { RefusedAddressError } from '../../src/urls/refused-address-error.ts';
import type { UrlGate } from '../../src/urls/url-gate.ts';

const gate: UrlGate = {
  refuse: (hostname) => (hostname === '10.0.0.7' ? 'a private network' : undefined),
  resolve: async (hostname) => {
    if (hostname === 'lost.example') throw Object.assign(new Error('lost'), { code: 'EAI_AGAIN' });
    return hostname.split(',');
  },
};

/** What a socket is told. */
const look = (hostname: string, options: LookupOptions) =>
  new Promise<readonly [unknown, string | LookupAddress[], number | undefined]>((resolve) =>
    checkedLookup(gate)(hostname, options, (error, address, family) => resolve([error, address, family])),
  );
const both = '8.8.8.8,2606:4700::1111';
const v4 = { address: '8.8.8.8', family: 4 };
const v6 = { address: '2606:4700::1111', family: 6 };

describe('checkedLookup', () => {
  it.each<[string, LookupOptions, string | LookupAddress[], number | undefined]>([
    ['all', { all: true }, [v4, v6], undefined],
    ['all of either family', { all: true, family: 0 }, [v4, v6], undefined],
    ['all of IPv4', { all: true, family: 4 }, [v4], undefined],
    ['all of IPv6', { all: true, family: 6 }, [v6], undefined],
    ['the first', {}, v4.address, 4],
    ['the first of IPv6', { family: 6 }, v6.address, 6],
  ])('gives a socket that asks for %s', async (_, options, address, family) => {
    expect(await look(both, options)).toEqual([null, address, family]);
  });

  it('says that there is no address of the family', async () => {
    const [error, address, family] = await look('8.8.8.8', { family: 6 });
    expect(error).toEqual(Object.assign(new Error('no address of 8.8.8.8'), { code: 'ENOTFOUND' }));
    expect(error).toMatchObject({ code: 'ENOTFOUND' });
    expect([address, family]).toEqual(['', 0]);
  });

  it('fails for any address that is refused, of whatever family was asked for', async () => {
    const [error, address, family] = await look('2606:4700::1111,10.0.0.7', { all: true, family: 6 });
    expect(error).toBeInstanceOf(RefusedAddressError);
    expect(error).toMatchObject({
      name: 'RefusedAddressError',
      message: 'leads to a private network',
      words: 'a private network',
    });
    expect([address, family]).toEqual(['', 0]);
  });

  it('passes on what the system says', async () => {
    expect(await look('lost.example', { all: true })).toEqual([expect.objectContaining({ code: 'EAI_AGAIN' }), '', 0]);
  });
});

describe('refusedAddress', () => {
  it.each(['fe80::1%eth0', 'no address', ''])('%j is refused before anything else is asked', (address) => {
    expect(refusedAddress(address, { refuse: () => undefined })).toBe('a link-local address');
  });

  it('asks in the form that URLs have', () => {
    expect(refusedAddress('2606:4700:0::1111', { refuse: (hostname) => hostname })).toBe('[2606:4700::1111]');
    expect(refusedAddress('8.8.8.8', { refuse: (hostname) => hostname })).toBe('8.8.8.8');
  });
});
