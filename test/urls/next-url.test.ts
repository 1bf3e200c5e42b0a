import { describe, expect, it } from 'vitest';
import { nextUrl } from '../../src/urls/next-url.ts';

const from = new URL('https://example.com/a/b?c');

describe('nextUrl', () => {
  it.each<[string | undefined, string]>([
    ['/d#e', 'https://example.com/d'],
    ['d', 'https://example.com/a/d'],
    ['//other.example/d', 'https://other.example/d'],
    ['https://other.example/d', 'https://other.example/d'],
    ['HTTPS:\\\\other.example\\d', 'https://other.example/d'],
    ['', 'https://example.com/a/b?c'],
    [undefined, 'nowhere'],
    ['https://', 'nowhere'],
    [`/${'a'.repeat(10_000)}`, 'nowhere'],
    ['file:///etc/passwd', 'scheme'],
    ['data:image/png;base64,AAAA', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['https://kari@other.example/', 'credentials'],
    ['https://:key@other.example/', 'credentials'],
    ['http://example.com/a/b', 'downgrade'],
  ])('%j: %s', (location, expected) => expect(String(nextUrl(location, from, false))).toBe(expected));

  it('follows to http from http, and from https when told so', () => {
    const next = 'http://other.example/d';
    expect(String(nextUrl(next, new URL('http://example.com/'), false))).toBe(next);
    expect(String(nextUrl(next, from, true))).toBe(next);
  });
});
