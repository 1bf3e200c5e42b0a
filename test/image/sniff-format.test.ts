import { expect, it } from 'vitest';
import { sniffFormat } from '../../src/image/sniff-format.ts';

const of = (text: string) => sniffFormat(Buffer.from(text, 'latin1'), text.length);
const changed = 'its first bytes are changed, as when a file is read or written as text';
const marked = 'a byte order mark stands in front of it';

it.each<[string, string | undefined]>([
  ['RIFF\x01\x02\x03\x04WEBP', 'WEBP'],
  ['RIFF\x01\x02\x03\x04WAVE', 'WAV'],
  ['RIFF\x01\x02\x03\x04AVI ', 'AVI'],
  ['RIFF\x01\x02\x03\x04RMID', undefined],
  ['\0\0\0\x20ftypavif', 'AVIF'],
  ['\0\0\0\x20ftypmif1\0\0\0\0mif1avif', 'AVIF'],
  ['\0\0\0\x20ftypheic', 'HEIC'],
  ['\0\0\0\x20ftypisom', 'MP4'],
  [`\0\0\0\x20ftypisom${'\0'.repeat(28)}avif`, 'MP4'],
  ['\x89PNG\r\n\x1a\n', 'PNG'],
  ['\xff\xd8', 'JPEG'],
  [`BM${'\0'.repeat(16)}`, 'BMP'],
  [`BM${'\0'.repeat(15)}`, undefined],
  [`BM\x01\x01\x01\x01\x01${'\0'.repeat(16)}`, undefined],
  ['\0\0\0\0', 'NUL'],
  ['', undefined],
  ['<svg>', 'SVG'],
  ['<?xml version="1.0"?><SVG>', 'SVG'],
  ['<!DOCTYPE svg>', 'SVG'],
  ['<?xml version="1.0"?><note>', 'text'],
  ['see <svg>', 'text'],
  ['<html><p>', 'HTML'],
  ['\xef\xbb\xbf <!DOCTYPE html>', 'HTML'],
  ['see <html', 'text'],
  ['{"a"', 'JSON'],
  ['[ {', 'JSON'],
  ['{a}}', 'text'],
  ['abc', undefined],
  ['abcd\x01', undefined],
  ['data:image/png', 'data URL'],
  ['iVBORw0KGgoAAAA', 'base64'],
])('%j is %s', (text, format) => expect(of(text)).toEqual({ format, problem: undefined }));

it.each([
  ['\xc2\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'PNG', changed],
  ['?PNG\n\x1a\n', 'PNG', changed],
  [`${'?'.repeat(28)}IHDR`, 'PNG', changed],
  ['????\0\x10JFIF\0', 'JPEG', changed],
  ['\xef\xbb\xbf\x89PNG\r\n\x1a\n', 'PNG', marked],
  ['\xef\xbb\xbf\xff\xd8\xff\xe0', 'JPEG', marked],
])('%j is a %s that went through a text', (text, format, words) =>
  expect(of(text)).toEqual({ format, problem: { kind: 'damaged', words } }),
);

it.each([`${'?'.repeat(29)}IHDR`, '??????PNG', `${'?'.repeat(29)}JFIF`])('%j is a text', (text) =>
  expect(of(text)).toEqual({ format: 'text', problem: undefined }),
);
