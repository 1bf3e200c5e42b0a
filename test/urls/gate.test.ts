import { BlockList } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedAddress } from '../../src/urls/checked-lookup.ts';
import { refusedUrl } from '../../src/urls/refused-url.ts';
import { urlGate } from '../../src/urls/url-gate.ts';

const gate = urlGate(false);
const refused = (address: string) => refusedAddress(address, gate);

/** The same ranges, written by another hand for another reader. */
const special = new BlockList();
for (const range of `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12
  192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4
  240.0.0.0/4`.split(/\s+/)) {
  const [base = '', prefix] = range.split('/');
  special.addSubnet(base, Number(prefix));
}

const hex = (value: number) => value.toString(16);
const wrappings: Readonly<Record<string, (high: string, low: string, dotted: string) => string>> = {
  mapped: (_high, _low, dotted) => `::ffff:${dotted}`,
  'mapped in hex': (high, low) => `0:0:0:0:0:ffff:${high}:${low}`,
  translated: (high, low) => `::ffff:0:${high}:${low}`,
  NAT64: (high, low) => `64:ff9b::${high}:${low}`,
  '6to4': (high, low) => `2002:${high}:${low}::1`,
  ISATAP: (high, low) => `2620:1:2:3:0:5efe:${high}:${low}`,
};

describe('addresses', () => {
  it.each([
    ...[
      '0.0.0.0',
      '0.1.2.3',
      '10.0.0.1',
      '100.64.0.1',
      '100.100.100.200',
      '100.127.255.255',
      '127.0.0.1',
      '127.255.255.255',
    ],
    ...[
      '168.63.129.16',
      '169.254.0.1',
      '169.254.169.254',
      '169.254.170.2',
      '172.16.0.1',
      '172.31.255.255',
      '192.0.0.192',
    ],
    ...['192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.9'],
    ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:a9fe:a9fe',
      '::127.0.0.1',
      '::ffff:0:10.0.0.1',
      '64:ff9b::169.254.169.254',
    ],
    ...['64:ff9b:1::8.8.8.8', '64:ff9b:2::1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2001::1', '2001:0:4136:e378::1'],
    ...[
      '2001:2::1',
      '2001:10::1',
      '2001:20::1',
      '2001:db8::1',
      '3fff::1',
      '3fff:fff::1',
      '100::1',
      '5f00::1',
      '4000::1',
    ],
    ...['fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'feff::1', 'ff02::1', 'ff0e::1', '1::1'],
    ...['2600::5efe:10.0.0.1', '2600::200:5efe:10.0.0.1', 'not an address', '127.1', ''],
  ])('%s is refused', (address) => expect(refused(address)).toEqual(expect.any(String)));

  it.each([
    ...[
      '1.1.1.1',
      '8.8.8.8',
      '9.255.255.255',
      '11.0.0.0',
      '100.63.255.255',
      '100.128.0.0',
      '126.255.255.255',
      '128.0.0.0',
    ],
    ...[
      '168.63.129.15',
      '169.253.255.255',
      '169.255.0.0',
      '172.15.255.255',
      '172.32.0.0',
      '191.255.255.255',
      '192.0.1.0',
    ],
    ...[
      '192.167.255.255',
      '192.169.0.0',
      '198.17.255.255',
      '198.20.0.0',
      '203.0.112.255',
      '203.0.114.0',
      '223.255.255.255',
    ],
    ...['2606:4700::1111', '2a00:1450:4001::1', '2001:4860:4860::8888', '2001:200::1', '3fff:1000::1', '2600::1'],
    ...['::ffff:8.8.8.8', '64:ff9b::8.8.8.8', '2002:808:808::1', '2600::5efe:8.8.8.8'],
  ])('%s is public', (address) => expect(refused(address)).toBeUndefined());

  it('an IPv4 address is judged the same in every form, and as another list judges it', () => {
    const anywhere = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const nearEdges = fc.tuple(
      fc.constantFrom(0x0a000000, 0x64400000, 0x7f000000, 0xa9fe0000, 0xac100000, 0xc0a80000, 0xc6120000, 0xe0000000),
      fc.integer({ min: -300_000, max: 300_000 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anywhere,
          nearEdges.map(([base, by]) => base + by),
        ),
        (value) => {
          const bytes = [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
          const dotted = bytes.join('.');
          const isRefused = refused(dotted) !== undefined;
          expect(isRefused).toBe(special.check(dotted));
          for (const [name, wrap] of Object.entries(wrappings)) {
            const address = wrap(hex((value >>> 16) & 0xffff), hex(value & 0xffff), dotted);
            expect(refused(address) !== undefined, `${name} ${address}`).toBe(isRefused);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('what is outside 2000::/3 is never public but for an IPv4 address that is', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
        const [first = 0] = groups;
        if (first === 0 || first === 0x64 || (first >= 0x2000 && first < 0x4000)) return;
        expect(refused(groups.map(hex).join(':'))).toEqual(expect.any(String));
      }),
    );
  });
});

describe('URLs', () => {
  const judge = (url: string) => refusedUrl(new URL(url), gate);

  it.each([
    ...['http://localhost/', 'http://metadata.google.internal/', 'http://printer.local/', 'http://intranet/'],
    ...[
      'http://127.1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://１２７.0.0.1/',
      'http://0/',
    ],
    ...['http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[0:0:0:0:0:ffff:a9fe:a9fe]/'],
    ...['http://example.com:25/', 'https://example.com:22/', 'http://example.com:0/'],
  ])('%s is refused', (url) => expect(judge(url)).toEqual(expect.any(String)));

  it.each(['http://example.com/', 'https://example.com/', 'http://example.com:443/', 'https://example.com:8443/'])(
    '%s is not',
    (url) => expect(judge(url)).toBeUndefined(),
  );

  it('with private addresses allowed, only ports are looked at', () => {
    expect(refusedUrl(new URL('http://127.0.0.1:8080/'), urlGate(true))).toBeUndefined();
    expect(refusedUrl(new URL('http://127.0.0.1:22/'), urlGate(true))).toBe('port 22, which serves no web pages');
  });
});

describe('urlGate', () => {
  it('resolves an address to itself, and a name to all that the system knows', async () => {
    const { resolve } = urlGate(false);
    expect(await resolve('8.8.8.8')).toEqual(['8.8.8.8']);
    expect(await resolve('::1')).toEqual(['::1']);
    const local = await resolve('localhost');
    expect(local.length).toBeGreaterThan(0);
    for (const address of local) expect(['127.0.0.1', '::1']).toContain(address);
  });
});
