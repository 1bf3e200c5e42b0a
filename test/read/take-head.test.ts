import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStandIn } from '../../src/read/stand-in.ts';
import { type Head, takeHead } from '../../src/read/take-head.ts';

const OPTIONS = { longLineBytes: 1000, runDigits: 1024, lineBytes: 1e9 };
const HEAD = 1 << 18;
const MOST = 1 << 25;
const x = (count: number): string => 'x'.repeat(count);

/** The head, and how many blocks were asked for. */
async function headOf(parts: readonly string[], keep = false): Promise<Head & { asked: number }> {
  let asked = 0;
  async function* blocks(): AsyncGenerator<Uint8Array> {
    for (const part of parts) {
      asked++;
      // Memory that is used again.
      const memory = Buffer.from(part);
      yield memory;
      memory.fill(0);
    }
    asked++;
  }
  return { ...(await takeHead(blocks(), OPTIONS, keep)), asked };
}

describe('takeHead', () => {
  it.each([
    ['nothing', [], 0, true, 1],
    ['an empty block', [''], 0, true, 2],
    ['a small file', ['{"a":1}\n', '{}'], 10, true, 3],
    ['a small file without a record', ['\n', ' \t\r\n'], 5, true, 3],
    ['a first line that is all there is', [x(1000)], 1000, true, 2],
    ['as many bytes as a head', [`a\n${x(HEAD - 2)}`, 'more'], HEAD, false, 1],
    ['one less', [`a\n${x(HEAD - 3)}`], HEAD - 1, true, 2],
    ['one more', [`a\n${x(HEAD - 1)}`], HEAD, false, 1],
    ['one more in two blocks', [`a\n${x(HEAD - 3)}`, 'xx'], HEAD, false, 2],
    ['a first record that ends with the head', [`${x(HEAD - 1)}\n`, 'more\n'], HEAD, false, 1],
    ['a first record of one byte more', [`${x(HEAD)}\nmore\n`, 'more\n'], HEAD + 1, false, 1],
    ['a first record that ends in the next block', [x(HEAD), 'xx\nmore\n', '\n'], HEAD + 3, false, 2],
    ['a first record that ends with the next block', [x(HEAD), 'xx\n', '\n'], HEAD + 3, false, 2],
    ['a first record of many blocks', [x(99), x(HEAD), x(HEAD), 'xx\nmore\n'], 2 * HEAD + 102, false, 4],
    ['a first record without an end', [x(HEAD), x(HEAD), 'xx'], 2 * HEAD + 2, true, 4],
    ['a first record that ends before the second block', ['a\nb', x(HEAD), x(HEAD)], HEAD, false, 2],
    ['blank lines before the first record', [`\n \r\n${x(HEAD)}`, 'xx\nmore\n'], HEAD + 7, false, 2],
    ['blank lines in blocks of their own', ['\n', ' ', '\r\n', x(HEAD), '\nmore\n'], HEAD + 5, false, 5],
    ['more blank lines than a head', ['\n'.repeat(HEAD), '\n\na', 'b\nmore'], HEAD + 5, false, 3],
    ['an exclamation mark, the first that is no blank', [`!\n${x(HEAD)}`], HEAD, false, 1],
    ['control characters and spaces only', [`\0\x1f \n${x(HEAD)}\n${x(9)}`], HEAD + 5, false, 1],
  ])('%s', async (_, parts, bytes, complete, asked) => {
    const head = await headOf(parts);
    expect([head.bytes, head.complete, head.asked]).toEqual([bytes, complete, asked]);
    expect(head.head.toString() === parts.join('').slice(0, bytes)).toBe(true);
    expect([0, 7, bytes].map(head.fileOffset)).toEqual([0, 7, bytes]);
    expect(head.read).toEqual([]);
  });

  it('keeps what it read, as it was, where it is asked to', async () => {
    const { read, bytes } = await headOf(['ab\n', '', `${x(HEAD)}yy`, 'z'], true);
    expect(read.map((block) => block.toString())).toEqual(['ab\n', '', `${x(HEAD)}yy`]);
    expect(bytes).toBe(HEAD);
  });

  it('leaves out the middles of the payloads of a large first record', async () => {
    const payload = 'A'.repeat(HEAD);
    const record = `{"a":";base64,${payload}","b":"é;base64,${payload}"}\n`;
    const { head, bytes, fileOffset, complete } = await headOf([`${record}{"next":1}\n`]);
    const size = Buffer.byteLength(record);
    expect([bytes, complete]).toEqual([size, false]);
    const text = head.toString();
    const first = findStandIn(text);
    // Nobody asks for the hash.
    expect(first).toMatchObject({ at: 14 + 256, index: 0, digits: HEAD - 512, hash: '0'.repeat(40) });
    expect(head.length).toBe(size - 2 * (HEAD - 512 - (first?.length ?? 0)));
    const behind = 14 + 256 + (first?.length ?? 0);
    expect(fileOffset(14 + 256)).toBe(14 + 256);
    expect(fileOffset(behind)).toBe(14 + HEAD - 256);
    expect(fileOffset(head.length)).toBe(size);
    expect(record.slice(fileOffset(text.indexOf('","b"')))).toMatch(/^","b":"é;base64,A/);
    // A payload that ends within the first 256 KB stays as it is, and so does a head of which the record is a part.
    const short = await headOf([`{"a":";base64,${'A'.repeat(2000)}"}\n${x(HEAD)}`]);
    expect([short.bytes, short.head.length, findStandIn(short.head.toString())]).toEqual([HEAD, HEAD, undefined]);
  });

  it('looks at no more than 32 MB', async () => {
    const block = x(MOST / 8 - 1);
    const { head, bytes, complete, asked } = await headOf([...Array<string>(8).fill(block), `${x(20)}\n`, 'more']);
    expect([head.length, bytes, complete, asked]).toEqual([MOST, MOST, false, 9]);
    const exact = await headOf([...Array<string>(8).fill(`${block}x`), 'more']);
    expect([exact.head.length, exact.bytes, exact.complete, exact.asked]).toEqual([MOST, MOST, false, 8]);
  });

  it('is the same however the file comes in blocks', async () => {
    const records = [
      `{"a":";base64,${'AB/'.repeat(HEAD / 2)}"}\n{}\n`,
      `\n\n${x(HEAD + 5)}\nnext\n`,
      `{}\n${x(HEAD)}\n`,
      `${x(HEAD - 1)}\n\n`,
    ];
    const sizes = fc.array(fc.integer({ min: 50_000, max: 400_000 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...records), sizes, async (text, cuts) => {
        const parts: string[] = [];
        for (let from = 0; from < text.length; from += parts.at(-1)?.length ?? 1)
          parts.push(text.slice(from, from + (cuts[parts.length % cuts.length] ?? 1)));
        const whole = await headOf([text]);
        const { head, bytes } = await headOf(parts);
        expect(bytes).toBe(whole.bytes);
        expect(head.equals(whole.head)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
