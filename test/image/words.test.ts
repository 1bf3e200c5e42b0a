import { expect, it } from 'vitest';
import { badCharacterHint } from '../../src/image/bad-character-hint.ts';
import { fetchableUrl } from '../../src/image/fetchable-url.ts';
import { formatInWords } from '../../src/image/format-in-words.ts';
import { declaredFormat, mediaTypeOf } from '../../src/image/media-types.ts';

it.each([
  ["'", "b'aGk='", ' It is the Python text of bytes: call .decode() before writing it.'],
  ['{', '{image}', ' It looks like a placeholder that was never filled in.'],
  ['<', '<image>', ' It looks like a placeholder that was never filled in.'],
  [':', 'DATA:image/png;base64,aGk=', ' A second data URL stands inside: write the prefix once.'],
  ['%', 'aG%3D', ' The payload is percent-encoded: write it as it is.'],
  ['-', 'aG-k', ' This is the URL-safe alphabet: use the usual one, with "+" and "/".'],
  ['_', 'aG_k', ' This is the URL-safe alphabet: use the usual one, with "+" and "/".'],
  ['.', 'aGk...', ' It looks shortened: write the whole payload.'],
  ['…', 'aGk…', ' It looks shortened: write the whole payload.'],
  ['=', 'aGk=aGk=', ' More follows the padding: two payloads may be glued together.'],
  ['!', 'aGk!', ' Encode the file again.'],
])('%s in %s:%s', (character, payload, hint) => {
  expect(badCharacterHint(character, payload)).toBe(hint);
});

it.each([
  ['https://example.com/a.png', 'yes'],
  [' HTTP://example.com/a.png', 'yes'],
  ['ftp://example.com/a.png', 'no'],
  ['data:image/png;base64,', 'no'],
  ['https://', 'no'],
  ['https://ann@example.com/', 'no'],
  ['https://:word@example.com/', 'no'],
  ['https://10.0.0.1/a.png', 'no'],
  [`https://example.com/${'a'.repeat(2028)}`, 'yes'],
  [`https://example.com/${'a'.repeat(2029)}`, 'too long'],
])('whether to fetch %s: %s', (url, wanted) => {
  expect(fetchableUrl(url, false)).toBe(wanted);
});

it('fetches from private networks where that is allowed', () => {
  expect(fetchableUrl('https://10.0.0.1/a.png', true)).toBe('yes');
});

it.each([
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg'],
  ['image/x-png', 'image/png'],
  ['image/apng', 'image/png'],
  ['image/webp', 'image/webp'],
  ['constructor', 'constructor'],
])('%s is registered as %s', (type, registered) => {
  expect(declaredFormat(type)).toBe(registered);
});

it.each([
  ['PNG', 'image/png', 'a PNG image'],
  ['WEBP', 'image/webp', 'a WEBP image'],
  ['JPEG', 'image/jpeg', 'a JPEG image'],
  ['MPO', 'image/jpeg', 'an MPO image'],
  ['GIF', undefined, 'a GIF image'],
  [undefined, undefined, 'no known kind of file'],
] as const)('%s has the media type %s and is %s', (format, type, words) => {
  expect(mediaTypeOf(format)).toBe(type);
  expect(formatInWords(format)).toBe(words);
});
