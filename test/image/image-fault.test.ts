import { describe, expect, it } from 'vitest';
import { parseDataUrl } from '../../src/image/data-url.ts';
import { imageFault, isBareBase64 } from '../../src/image/image-fault.ts';
import { imageOf } from '../../src/image/image-of.ts';
import { buildJpeg } from './build-jpeg.ts';
import { buildPng } from './build-png.ts';

const png = buildPng();
const base64 = png.toString('base64');
const fault = (url: string) => imageFault(url, imageOf({ url }));

describe('imageFault', () => {
  it.each([
    ['a sound picture', `data:image/png;base64,${base64}`],
    ['a web address', 'https://example.com/a.png'],
    ['an empty URL', ''],
  ])('%s has none', (_, url) => expect(fault(url)).toBeUndefined());

  it('is none of what could not be read', () => {
    const url = `data:image/png;base64,${base64}`;
    expect(imageFault(url, { data: parseDataUrl(url), facts: undefined })).toBeUndefined();
  });

  it.each<[string, string, object]>([
    ['no media type', `data:;base64,${base64}`, { kind: 'media-type', mediaType: '' }],
    ['another one', `data:text/plain;base64,${base64}`, { kind: 'media-type', mediaType: 'text/plain' }],
    ['another one and no comma', 'data:text/plain', { kind: 'payload', problem: { kind: 'no-comma' } }],
    ['no flag', 'data:image/png,AAAA', { kind: 'payload', problem: { kind: 'no-base64-flag' } }],
    [
      'base64 of base64',
      `data:image/png;base64,${Buffer.from(base64).toString('base64')}`,
      { kind: 'twice', words: 'base64 text, encoded twice' },
    ],
    [
      'base64 of a data URL',
      `data:image/png;base64,${Buffer.from(`data:image/png;base64,${base64}`).toString('base64')}`,
      { kind: 'twice', words: 'another data URL' },
    ],
    ['hexadecimal', `data:image/png;base64,${png.toString('hex')}`, { kind: 'hex' }],
    ['hexadecimal of a JPEG', `data:image/png;base64,${buildJpeg().toString('hex').padEnd(200, '0')}`, { kind: 'hex' }],
    ['hexadecimal of a WEBP', `data:image/png;base64,${'52494646'.padEnd(80, '0')}`, { kind: 'hex' }],
    [
      'digits that only start like hexadecimal',
      `data:image/png;base64,${`${'52494646'.padEnd(60, '0')}gggg`}`,
      { kind: 'format', words: expect.any(String) },
    ],
    ['a page', `data:image/png;base64,${Buffer.from('<!doctype html><p>Hi').toString('base64')}`, { kind: 'format' }],
    [
      'a cut picture',
      `data:image/png;base64,${png.subarray(0, -3).toString('base64')}`,
      { kind: 'truncated', format: 'PNG', words: 'its IEND chunk needs 3 more bytes' },
    ],
    ['a payload alone', base64, { kind: 'no-prefix' }],
  ])('of %s', (_, url, expected) => expect(fault(url)).toMatchObject(expected));
});

describe('isBareBase64', () => {
  const start = base64.slice(0, 32);
  it.each([
    start,
    base64,
    ` ${base64}`,
    `\n${start} `,
    'base64,AAAA',
    ';base64,AAAA',
    'image/png;base64,AAAA',
    'IMAGE/SVG+XML;BASE64,AAAA',
    `${base64.slice(0, 60)}==`,
    `${base64}${'A'.repeat(200)}é`,
  ])('%s is', (url) => expect(isBareBase64(url)).toBe(true));

  it.each([
    base64.slice(0, 31),
    `${base64.slice(0, 40)}-${base64}`,
    `data:image/png;base64,${base64}`,
    'data:base64,AAAA',
    'A'.repeat(100),
    'https://example.com/a.png',
    'image/png,AAAA',
    `${base64.slice(0, 40)}===`,
    '',
  ])('%s is not', (url) => expect(isBareBase64(url)).toBe(false));
});
