import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataUrl } from '../../src/image/data-url.ts';
import { readImage } from '../../src/image/read-image.ts';
import { readShortImage } from '../../src/image/read-short-image.ts';
import type { Payload } from '../../src/read/payload.ts';
import { findStandIn, makeStandIn, type StandIn } from '../../src/read/stand-in.ts';
import { buildJpeg, EOI } from './build-jpeg.ts';
import { buildPng, pngChunk } from './build-png.ts';
import { buildWebp, extended, lossy, webpChunk } from './build-webp.ts';
import { payloadOf } from './payload-of.ts';

const HEAD = 'data:image/png;base64,';
const filler = Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7) % 251));
const png = (bytes: number) => buildPng({ before: [pngChunk('eXIf', filler.subarray(0, bytes))] });

/** The URL with a stand-in for the digits from `from` to `to` of its payload. */
function shortened(url: string, from: number, to: number, atHand?: number): readonly [string, StandIn, Payload] {
  const start = url.indexOf(',') + 1;
  const run = /^[A-Za-z0-9+/]*/.exec(url.slice(start))?.[0] ?? '';
  const short = `${url.slice(0, start + from)}${makeStandIn(0, to - from, 'f00')}${url.slice(start + to)}`;
  const standIn = findStandIn(short);
  if (standIn === undefined) throw new Error('no stand-in');
  return [short, standIn, payloadOf(run, atHand)];
}

describe('readShortImage', () => {
  it.each<[string, Buffer]>([
    ...[0, 1, 2].map((more): [string, Buffer] => [`a PNG and ${more}`, png(1500 + more)]),
    ['a cut PNG', png(1500).subarray(0, -3)],
    ['a JPEG', buildJpeg({ scan: filler })],
    ['a JPEG with more behind it', buildJpeg({ scan: filler, end: Buffer.concat([EOI, filler]) })],
    ['a JPEG without end', buildJpeg({ scan: filler, end: Buffer.alloc(0) })],
    ['a WEBP', buildWebp(extended(8, 8, 0), webpChunk('ICCP', filler), lossy(8, 8))],
    ['no picture', filler],
  ])('reads %s as if its URL were whole', (_, bytes) => {
    const url = `${HEAD}${bytes.toString('base64')}`;
    const data = parseDataUrl(url);
    for (const [from, to] of [
      [16, 1000],
      [400, 1001],
      [1001, 1998],
      [1, 1999],
    ] as const) {
      expect(readShortImage(...shortened(url, from, to))).toEqual({ data, facts: readImage(bytes) });
    }
  });

  it.each([
    ['padding that is too long', (digits: string) => `${digits}===`],
    ['a letter of no alphabet', (digits: string) => `${digits}!${digits}`],
    ['a byte more', (digits: string) => `${digits}A`],
    ['padding in the middle', (digits: string) => `${digits}==${digits}`],
    ['white space', (digits: string) => `${digits} \n`],
  ])('says the same of %s', (_, spoil) => {
    const url = `${HEAD}${spoil(png(1500).toString('base64').replace(/=*$/, ''))}`;
    expect(readShortImage(...shortened(url, 300, 1500))?.data).toEqual(parseDataUrl(url));
  });

  it.each([
    ['cut', png(1500).subarray(0, -3)],
    ['with more behind it', Buffer.concat([png(1500), filler.subarray(0, 40)])],
  ])('takes what follows the digits, behind a white space: %s', (_, bytes) => {
    const digits = bytes.toString('base64');
    for (const at of [1500, 1501, 1503, 1600, digits.length - 5]) {
      const url = `${HEAD}${digits.slice(0, at)}\r\n${digits.slice(at)}`;
      const image = { data: parseDataUrl(url), facts: readImage(bytes) };
      expect(readShortImage(...shortened(url, 300, 1500)), `${at}`).toEqual(image);
    }
  });

  it('says nothing of what is not at hand any more', () => {
    const bytes = png(1500);
    const url = `${HEAD}${bytes.toString('base64')}`;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: url.length - HEAD.length }), (atHand) => {
        const image = readShortImage(...shortened(url, 300, 1500, atHand));
        expect(image?.data).toEqual(parseDataUrl(url));
        const facts = { format: 'PNG', size: { width: 2, height: 2 }, problem: undefined };
        if (atHand < 1366) expect(image?.facts).toBeUndefined();
        else expect(image?.facts).toMatchObject(facts);
      }),
    );
  });

  it.each([
    ['no data URL', `https://example.com/,${'A'.repeat(2000)}`],
    ['a data URL of another coding', `data:image/png;utf8,${'A'.repeat(2000)}`],
    ['another name for the coding', `data:image/png;BASE64,${'A'.repeat(2000)}`],
    ['no digits first', `${HEAD}%${'A'.repeat(2000)}`],
  ])('does not read %s', (_, url) => expect(readShortImage(...shortened(url, 300, 1500))).toBeUndefined());

  it('does not read a payload that starts with the stand-in', () => {
    expect(readShortImage(...shortened(`${HEAD}${'A'.repeat(2000)}`, 0, 1500))).toBeUndefined();
  });
});
