import { describe, expect, it } from 'vitest';
import { privateHost } from '../../src/image/private-host.ts';
import { remoteProblem } from '../../src/image/remote-url.ts';

const hostOf = (url: string): string => new URL(url).hostname;
const kindOf = (url: string): string | undefined => remoteProblem(url, new URL(url))?.kind;

describe('privateHost', () => {
  it.each([
    'localhost',
    'LOCALHOST.',
    'app.localhost.',
    'a.b.c.local',
    '10.b.c.local',
    'app.localhost',
    'printer.local',
    'metadata.google.internal',
    'nas.home.arpa',
    'intranet',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '１２７.0.0.1',
    '127。0。0。1',
    '0',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::10.0.0.1]',
    '[2002:7f00:1::]',
    '[fc00::1]',
    '[fdff::1]',
    '[fe80::1]',
    '[ff02::1]',
    '[2001:db8::1]',
    // Those that only look as if they held the public 8.8.8.8.
    '[::5:808:808]',
    '[::7:0:808:808]',
    '[::ffff:1:808:808]',
    '[::1:0:ffff:808:808]',
    '[::1:ffff:0:808:808]',
    '[64:ff9b::1:808:808]',
    '[64:ff9a::808:808]',
    '[1:ff9b::808:808]',
  ])('%s is private', (host) => {
    expect(privateHost(hostOf(`http://${host}/a.png`))).toEqual(expect.any(String));
  });

  it.each([
    'example.com',
    'e.com',
    'localhost.example.com',
    'mylocal.net',
    'local.example.org',
    'bücher.example',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.1.1',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.1.1',
    '192.169.0.1',
    '198.20.0.0',
    '8.8.8.8',
    '[2606:4700::1111]',
    '[::ffff:8.8.8.8]',
    '[2002:808:808::]',
    '[2001:4860:4860::8888]',
  ])('%s is public', (host) => expect(privateHost(hostOf(`http://${host}/a.png`))).toBeUndefined());
});

describe('remoteProblem', () => {
  it.each([
    ['https://example.com/a.png', undefined],
    ['https://example.com/a.png?width=200&token=1', undefined],
    ['https://例え.jp/a.png', undefined],
    ['https://example.com/１.png', undefined],
    ['https://example.com/a\\b.png', undefined],
    ['https://user@example.com/a.png', 'credentials'],
    ['https://user:pass@example.com/a.png', 'credentials'],
    ['https://example.com@127.0.0.1/a.png', 'private'],
    ['https://example.com\\@127.0.0.1/a.png', 'disguised'],
    ['https:\\\\example.com/a.png', 'disguised'],
    ['http://８.8.8.8/a.png', 'disguised'],
    ['http://①.example.com/a.png', 'disguised'],
    ['https://example。com/a.png', 'disguised'],
    ['https://b.s3.amazonaws.com/a.png?X-Amz-Signature=00&X-Amz-Expires=60', 'signed'],
    ['https://x.blob.core.windows.net/c/a.png?sv=2024-11-04&se=2026-12-01&sig=00', 'signed'],
    ['https://storage.googleapis.com/b/a.png?X-Goog-Signature=00', 'signed'],
    ['https://b.s3.amazonaws.com/a.png?AWSAccessKeyId=A&Signature=00&Expires=1', 'signed'],
  ])('%s: %s', (url, kind) => expect(kindOf(url)).toBe(kind));

  it('repeats no secret', () => {
    const url = 'https://kari:wheel-4471@example.com/a.png?sig=abc';
    expect(remoteProblem(url, new URL(url))).toEqual({ kind: 'credentials', shown: 'https://example.com/a.png' });
  });

  it('reads any length', () => {
    expect(kindOf(`https://example.com/${'a'.repeat(50_000)}`)).toBeUndefined();
  });
});
