import { expect, it } from 'vitest';
import { imagesOf } from '../../src/image/images-of.ts';
import { exampleOfValue } from '../format/example-of-value.ts';
import { buildPng } from './build-png.ts';

const URL = `data:image/png;base64,${buildPng().toString('base64')}`;
const image = { type: 'image_url', image_url: { url: URL } };
const plain = { role: 'user', content: 'Hello' };

it('finds the images of a record, with what is to be said of them', () => {
  const messages = [
    { role: 'system', content: 'Short' },
    { role: 'user', content: [image] },
    { role: 'assistant', content: [image] },
  ];
  const found = imagesOf(exampleOfValue({ messages }));
  expect(found.map(({ pointer, fault, misplaced }) => ({ pointer, fault, misplaced }))).toEqual([
    { pointer: '/messages/1/content/0', fault: undefined, misplaced: false },
    { pointer: '/messages/2/content/0', fault: undefined, misplaced: true },
  ]);
  expect(found[0]?.facts).toMatchObject({ format: 'PNG', mode: 'RGB' });
});

it('finds them in any conversation of it', () => {
  const pair = { input: { messages: [plain] }, preferred_output: [{ role: 'assistant', content: [image] }] };
  const found = imagesOf(exampleOfValue(pair, 'dpo'));
  expect(found.map(({ pointer }) => pointer)).toEqual(['/preferred_output/0/content/0']);
});

it('reads them once, and a record of plain texts not at all', () => {
  const example = exampleOfValue({ messages: [{ role: 'user', content: [image] }] });
  expect(imagesOf(example)).toBe(imagesOf(example));
  const texts = () => exampleOfValue({ messages: [plain] });
  expect(imagesOf(texts())).toBe(imagesOf(texts()));
});
