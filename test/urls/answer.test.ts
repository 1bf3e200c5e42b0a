import { describe, expect, it } from 'vitest';
import { answerResult } from '../../src/urls/answer-result.ts';
import { failureOf } from '../../src/urls/failure-of.ts';
import { isGoodResult } from '../../src/urls/is-good-result.ts';
import { retryAfter } from '../../src/urls/retry-after.ts';
import { PNG } from './test-server.ts';

const http = (status: number, headers: Record<string, string>, body: Buffer = PNG, ended = true) =>
  ({ kind: 'http', status, headers, body, ended }) as const;

describe('failureOf', () => {
  it.each([
    ['ENOTFOUND', 'name'],
    ['EAI_AGAIN', 'network'],
    ['ENETUNREACH', 'network'],
    ['EHOSTUNREACH', 'network'],
    ['ECONNREFUSED', 'refused'],
    ['ETIMEDOUT', 'connect'],
    ['ECONNRESET', 'broken'],
    ['HPE_INVALID_CONSTANT', 'broken'],
    ['HPE_HEADER_OVERFLOW', 'broken'],
    ['EPROTO', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['HOSTNAME_MISMATCH', 'certificate'],
  ])('%s: %s', (code, why) => expect(failureOf(Object.assign(new Error('x'), { code }))).toBe(why));

  it.each([new Error('x'), 'x', undefined])('%s: broken', (error) => expect(failureOf(error)).toBe('broken'));
});

describe('answerResult', () => {
  it.each([
    [206, { 'content-range': 'bytes 0-66/900' }, undefined, 900],
    [206, { 'content-range': 'bytes 0-66/*' }, 800, 800],
    [206, { 'content-range': 'bytes 0-66/*', 'content-length': '67' }, undefined, null],
    [200, { 'content-length': '69' }, 900, PNG.length],
    [200, {}, undefined, PNG.length],
    [206, { 'content-range': 'bytes 0-66/99999999999999999999' }, undefined, 'broken'],
    [206, { 'content-range': 'pages 0-66/900' }, undefined, 'broken'],
    [206, {}, undefined, 'broken'],
  ] as const)('%s %j after %s: %s', (status, headers, size, expected) => {
    const result = answerResult(http(status, headers), size);
    if (expected === 'broken') expect(result).toEqual({ kind: 'failed', why: 'broken' });
    else expect(result).toMatchObject({ kind: 'image', format: 'PNG', bytes: expected });
  });

  it.each([
    [{ 'content-length': '5000000' }, 5_000_000],
    [{ 'content-length': '-5' }, null],
    [{ 'content-length': '1e9' }, null],
    [{}, null],
  ])('a body that was left, %j: %s', (headers, bytes) => {
    expect(answerResult(http(200, headers, PNG, false), undefined)).toMatchObject({ bytes });
  });

  it.each([
    ['image/png', null],
    ['IMAGE/X-ICON; charset=binary', null],
    ['application/octet-stream', null],
    ['', null],
    ['Text/HTML; charset=utf-8', 'text/html'],
    ['text/html\u001b[2J', null],
    ['x'.repeat(5000), null],
  ])('the type %j: %s', (type, odd) => {
    expect(answerResult(http(200, { 'content-type': type }), undefined)).toMatchObject({ type: odd });
  });

  it.each([
    ['gzip', 'encoded'],
    ['identity, X-GZIP', 'encoded'],
    ['br', 'encoded'],
    ['zstd', 'encoded'],
    ['identity', 'image'],
    ['aws-chunked', 'image'],
    ['', 'image'],
  ])('the coding %j: %s', (coding, kind) => {
    expect(answerResult(http(200, { 'content-encoding': coding }), undefined).kind).toBe(kind);
  });

  it('tells a picture that was cut, and one whose rest was not read', () => {
    const cut = PNG.subarray(0, 50);
    expect(answerResult(http(200, {}, cut), undefined)).toMatchObject({
      problem: expect.stringContaining('more byte'),
    });
    expect(answerResult(http(200, {}, cut, false), undefined)).toMatchObject({ problem: null, bytes: null });
  });
});

describe('retryAfter', () => {
  const now = Date.parse('2026-11-21T10:00:00Z');
  it.each([
    ['0', 0],
    ['7', 7000],
    ['1000000000', 1e12],
    ['Sat, 21 Nov 2026 10:00:05 GMT', 5000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
    ['-5 \u001b', 2000],
    [undefined, 2000],
  ])('%j: %s', (header, ms) => expect(retryAfter(header, now)).toBe(ms));
});

describe('isGoodResult', () => {
  const sound = { kind: 'image', format: 'PNG', bytes: 67, mode: 'RGB', problem: null, type: null } as const;
  it.each([sound, { ...sound, bytes: null, mode: null }, { ...sound, format: 'MPO' } as const])('%j', (result) =>
    expect(isGoodResult(result)).toBe(true),
  );
  it.each([
    { ...sound, bytes: 12_000_000 },
    { ...sound, mode: 'P' } as const,
    { ...sound, format: 'GIF' } as const,
    { ...sound, problem: 'x' },
    { ...sound, type: 'text/html' },
    { kind: 'status', status: 200 } as const,
  ])('not %j', (result) => expect(isGoodResult(result)).toBe(false));
});
