import { expect, it } from 'vitest';
import { remoteFault } from '../../src/image/remote-fault.ts';
import type { UrlResult } from '../../src/urls/url-result.ts';

const sound = { kind: 'image', format: 'PNG', problem: null, mode: 'RGB', bytes: 1000, type: null };
const fault = (result: object, most = 1000) => remoteFault(result as UrlResult, most);

it.each([
  {},
  { mode: 'RGBA' },
  { mode: null },
  { bytes: null },
  { format: 'JPEG' },
  { format: 'MPO' },
  { format: 'WEBP' },
])('a sound image has none: %j', (more) => {
  expect(fault({ ...sound, ...more })).toBeUndefined();
});

it.each<[object, string, string, string]>([
  [{ format: 'GIF' }, 'format', 'is a GIF image', 'format is a GIF image'],
  [{ format: null }, 'format', 'is no known kind of file', 'format is no known kind of file'],
  [{ problem: 'it ends' }, 'format', 'is a damaged PNG: it ends', 'format damaged'],
  [{ bytes: 1001 }, 'large', 'has 1,001 bytes, and an image may have 1,000 at most', 'large large'],
  [{ mode: 'L' }, 'mode', 'is in greyscale (mode L)', 'mode is in greyscale (mode L)'],
  [{ type: 'text/html' }, 'type', 'text/html', 'type text/html'],
])('an image with %j: %s', (more, messageId, words, kind) => {
  expect(fault({ ...sound, ...more })).toEqual({ messageId, words, kind });
});

it.each<[object, string, string]>([
  [{ kind: 'status', status: 401 }, 'status', '401, it wants a login'],
  [{ kind: 'status', status: 403 }, 'status', '403, it lets nobody in'],
  [{ kind: 'status', status: 404 }, 'status', '404, there is nothing'],
  [{ kind: 'status', status: 410 }, 'status', '410, it is gone'],
  [{ kind: 'status', status: 418 }, 'status', '418'],
  [{ kind: 'status', status: 499 }, 'status', '499'],
  [{ kind: 'status', status: 408 }, 'busy', '408'],
  [{ kind: 'status', status: 425 }, 'busy', '425'],
  [{ kind: 'status', status: 429 }, 'busy', '429, it was asked too often'],
  [{ kind: 'status', status: 500 }, 'busy', '500'],
  [{ kind: 'failed', why: 'name' }, 'unreachable', 'there is no host of this name'],
  [{ kind: 'failed', why: 'timeout' }, 'unanswered', 'no whole answer came in time'],
  [{ kind: 'redirect', why: 'loop' }, 'redirect', 'redirects in a circle'],
  [{ kind: 'redirect', why: 'downgrade' }, 'downgrade', 'redirects from https to http'],
  [{ kind: 'address', words: 'a private network', redirected: true }, 'address', 'redirects to a private network'],
  [{ kind: 'address', words: 'a private network', redirected: false }, 'address', 'leads to a private network'],
  [{ kind: 'empty' }, 'format', 'is empty'],
  [{ kind: 'encoded' }, 'format', 'comes compressed, which was not asked for'],
])('%j is of %s: %s', (result, messageId, words) => {
  expect(fault(result)).toEqual({ messageId, words, kind: `${messageId} ${words}` });
});
