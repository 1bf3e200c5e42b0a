import { expect, it } from 'vitest';
import { privateHost } from '../../src/image/private-host.ts';

const [reserved, documentation, network] = ['a reserved address', 'an address for documentation', 'a private network'];

it.each([
  ['printer', 'a name without a domain'],
  ['printer.local', 'a name for private networks'],
  ['1.2.3.example', undefined],
  ['[::1]', 'this machine'],
  ['[::ffff:a00:1]', network],
  ['[::ffff:0:a00:1]', network],
  ['[::ffff:808:808]', undefined],
  ['[64:ff9b::a00:1]', network],
  ['[64:ff9b:1::1]', network],
  ['[64:ff9b:2::1]', reserved],
  ['[fbff::1]', reserved],
  ['[fc00::1]', network],
  ['[fdff::1]', network],
  ['[fe00::1]', reserved],
  ['[fe80::1]', 'a link-local address'],
  ['[feff::1]', 'a link-local address'],
  ['[ff00::1]', 'a multicast address'],
  ['[1fff::1]', reserved],
  ['[2000::1]', undefined],
  ['[2001:1ff::1]', reserved],
  ['[2001:200::1]', undefined],
  ['[2001:db8::1]', documentation],
  ['[2002:a00:1::1]', network],
  ['[2002:808:808::1]', undefined],
  ['[3fff:fff::1]', documentation],
  ['[3fff:1000::1]', undefined],
  ['[4000::1]', reserved],
  ['[2606:4700::5efe:a00:1]', network],
])('%s: %s', (host, words) => {
  expect(privateHost(host)).toBe(words);
});
