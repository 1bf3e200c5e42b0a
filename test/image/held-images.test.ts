import { describe, expect, it } from 'vitest';
import { heldImages } from '../../src/image/held-images.ts';
import { imageOf } from '../../src/image/image-of.ts';
import type { Hole } from '../../src/read/short-line.ts';
import { makeStandIn } from '../../src/read/stand-in.ts';
import { payloadOf } from './payload-of.ts';

const RUN = 'A'.repeat(3000);
const holeOf = (index: number): Hole => ({
  at: 0,
  start: 0,
  bytes: 2000,
  standIn: makeStandIn(index, 2000, 'f00'),
  payload: payloadOf(RUN),
});
const HOLES = [holeOf(0), holeOf(1)];
const urlOf = (hole: Hole | undefined) =>
  `data:image/png;base64,${RUN.slice(0, 500)}${hole?.standIn}${RUN.slice(0, 500)}`;
const URL = urlOf(HOLES[0]);
const OTHER = urlOf(HOLES[1]);
const part = (url: unknown, more: object = {}) => ({ type: 'image_url', image_url: { url }, ...more });
const user = (...content: unknown[]) => ({ role: 'user', content });
const held = (value: unknown, holes = HOLES) => [...heldImages(value, holes)].map((hole) => HOLES.indexOf(hole));

describe('heldImages', () => {
  it.each([
    ['messages', { messages: [user(part(URL))] }],
    ['input', { input: { messages: [user(part(URL))] } }],
    ['preferred_output', { preferred_output: [user(part(URL))] }],
    ['non_preferred_output', { non_preferred_output: [user(part(URL))] }],
  ])('are those in %s', (_, value) => expect(held(value)).toEqual([0]));

  it('are read for everyone who asks for them later', () => {
    const image = part(URL);
    expect(held({ messages: [user(image)] })).toEqual([0]);
    expect(imageOf(image.image_url).data).toMatchObject({ bytes: 2250, problem: undefined });
  });

  it('are all of a record, wherever they stand in it', () => {
    expect(
      held({
        input: null,
        messages: [null, 'x', { content: 'x' }, user(null, 'x', part(7), part(OTHER)), user(part(URL))],
      }),
    ).toEqual([1, 0]);
  });

  it.each<[string, unknown]>([
    ['no record', [user(part(URL))]],
    ['nothing', null],
    ['no messages', { messages: user(part(URL)) }],
    ['a part of another type', { messages: [user({ ...part(URL), type: 'text' })] }],
    ['a URL without its object', { messages: [user({ type: 'image_url', image_url: URL })] }],
    ['a part with a text of its own', { messages: [user(part(URL, { text: 'x' }))] }],
    ['a part with a refusal of its own', { messages: [user(part(URL, { refusal: 'x' }))] }],
    ['a URL with two', { messages: [user(part(URL + OTHER))] }],
    ['a URL without one', { messages: [user(part('data:image/png;base64,AAAA'))] }],
    ['a URL of no base64', { messages: [user(part(URL.replace(';base64', '')))] }],
  ])('are none of %s', (_, value) => expect(held(value)).toEqual([]));

  it('are held once, by the first URL', () => {
    const [first, second] = [part(URL), part(URL)];
    expect(held({ messages: [user(first, second)] })).toEqual([0]);
    expect(imageOf(first.image_url).facts?.problem).toEqual(undefined);
    expect(imageOf(first.image_url).data?.bytes).toBe(2250);
    expect(imageOf(second.image_url).data?.bytes).toBeLessThan(1000);
  });

  it('are none whose hole is not one of the line', () => {
    expect(held({ messages: [user(part(OTHER), part(URL))] }, HOLES.slice(0, 1))).toEqual([0]);
  });
});
