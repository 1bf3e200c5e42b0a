import { expect, it } from 'vitest';
import type { Example } from '../../src/format/example.ts';
import { imagesOf } from '../../src/image/images-of.ts';
import { buildPng } from './build-png.ts';

const URL = `data:image/png;base64,${buildPng().toString('base64')}`;
const image = { type: 'image_url', image_url: { url: URL } };
type Said = { readonly role: string; readonly content: unknown };
const example = (...conversations: Said[][]) =>
  ({
    conversations: conversations.map((said) => ({
      messages: said.map((message, index) => ({ role: message.role, pointer: `/messages/${index}`, message })),
    })),
  }) as unknown as Pick<Example, 'conversations'>;

it('finds the images of a record, with what is to be said of them', () => {
  const plain = [{ role: 'user', content: 'Hello' }];
  const found = imagesOf(
    example(plain, [
      { role: 'system', content: 'Short' },
      { role: 'user', content: [image] },
      { role: 'assistant', content: [{ type: 'image_url', image_url: { url: 'x' } }] },
    ]),
  );
  expect(found.map(({ pointer, fault, misplaced }) => ({ pointer, fault, misplaced }))).toEqual([
    { pointer: '/messages/1/content/0', fault: undefined, misplaced: false },
    { pointer: '/messages/2/content/0', fault: undefined, misplaced: true },
  ]);
  expect(found[0]?.facts).toMatchObject({ format: 'PNG', mode: 'RGB' });
});

it('reads them once, and a record of plain texts not at all', () => {
  const withImage = example([{ role: 'user', content: [image] }]);
  expect(imagesOf(withImage)).toBe(imagesOf(withImage));
  const plain = () => example([{ role: 'user', content: 'Hello' }]);
  expect(imagesOf(plain())).toBe(imagesOf(plain()));
});
