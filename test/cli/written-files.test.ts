import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendStepSummary } from '../../src/cli/append-step-summary.ts';
import { saveImages } from '../../src/cli/save-images.ts';
import { writeReportFile } from '../../src/cli/write-report-file.ts';
import { namedPipe } from '../write/named-pipe.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-written-'));
  file = join(folder, 'file');
});
const read = () => readFileSync(file, 'utf8');

describe('the summary of a step', () => {
  const append = async (text: string) => {
    const said: string[] = [];
    const write = async (words: string) => void said.push(words);
    await appendStepSummary(file, text, { write, isTerminal: false, columns: undefined });
    return said;
  };

  it('is appended to, with an empty line between', async () => {
    expect([await append('a\n'), await append('b\n')]).toEqual([[], []]);
    expect(read()).toBe('a\n\nb\n');
  });

  it.each([
    [1, []],
    [0, ['tunelint: the step summary is full (1 MiB): nothing was added to it\n']],
  ])('is filled to the last byte with %d to spare', async (spare, said) => {
    writeFileSync(file, Buffer.alloc((1 << 20) - 2 - spare));
    expect(await append('ü')).toEqual(said);
    expect(statSync(file).size).toBe((1 << 20) - (spare === 1 ? 0 : 2));
  });

  it('that cannot be written changes nothing else', async () => {
    file = join(folder, 'no', 'file');
    expect(await append('a')).toEqual([expect.stringContaining('tunelint: cannot write the step summary: ENOENT')]);
  });
});

describe('a report', () => {
  it('is written as a whole, with the mode that the file had', async () => {
    writeFileSync(file, 'old', { mode: 0o640 });
    await writeReportFile(file, ['a', 'ü', 'x'.repeat(70_000), 'c'], [join(folder, 'missing')]);
    expect(read()).toBe(`aü${'x'.repeat(70_000)}c`);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('replaces no file that was checked, under whatever name', async () => {
    writeFileSync(file, 'data');
    symlinkSync(file, join(folder, 'link'));
    const refused = writeReportFile(join(folder, 'link'), ['a'], ['other', file]);
    await expect(refused).rejects.toThrow(new Error(`${join(folder, 'link')} is one of the files that were checked`));
    expect(read()).toBe('data');
  });

  it('leaves nothing where it fails', async () => {
    const pieces = (function* () {
      yield 'x'.repeat(70_000);
      throw new Error('enough');
    })();
    await expect(writeReportFile(file, pieces, [])).rejects.toThrow('enough');
    expect(readdirSync(folder)).toEqual([]);
    await expect(writeReportFile(folder, ['a'], [])).rejects.toThrow('EISDIR');
  });

  it.skipIf(process.platform === 'win32')('writes to a pipe as it is', async () => {
    const pipe = namedPipe(folder);
    await writeReportFile(pipe.path, ['a', 'b'], []);
    expect(pipe.end()).toBe('ab');
  });
});

describe('images', () => {
  const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const bytes = Buffer.from(PNG, 'base64');
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32);

  it.each([
    ['image/png', 'png'],
    ['image/jpeg', 'jpg'],
    ['image/webp', 'webp'],
    ['image/gif', 'gif'],
  ])('of type %s are saved once, named after their bytes', (type, extension) => {
    const images = join(folder, 'deep', 'images');
    const save = saveImages(images);
    const url = `data:${type};base64,${PNG}`;
    expect([save(url), save(url)]).toEqual(Array(2).fill(`${images}/${name}.${extension}`));
    expect(readdirSync(images)).toEqual([`${name}.${extension}`]);
    expect(readFileSync(join(images, `${name}.${extension}`))).toEqual(bytes);
  });

  it.each([
    'https://example.com/a.png',
    `data:text/plain;base64,${PNG}`,
    'data:image/png;base64,####',
    `data:toString;base64,${PNG}`,
  ])('are not in %s', (url) => {
    expect(saveImages(folder)(url)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('follow no link', () => {
    mkdirSync(join(folder, 'images'));
    const save = saveImages(join(folder, 'images'));
    symlinkSync('nowhere', join(folder, 'images', `${name}.gif`));
    expect(save(`data:image/gif;base64,${PNG}`)).toBe(`${folder}/images/${name}.gif`);
    expect(readdirSync(join(folder, 'images'))).toEqual([`${name}.gif`]);
    expect(existsSync(join(folder, 'images', 'nowhere'))).toBe(false);
  });
});
