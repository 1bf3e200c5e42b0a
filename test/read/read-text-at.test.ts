import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortOf } from '../../src/read/line.ts';
import { openBytes } from '../../src/read/random-access.ts';
import { readLineAt } from '../../src/read/read-line-at.ts';
import { readTextAt } from '../../src/read/read-text-at.ts';

const payload = 'QUJD'.repeat(800);
const image = `{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,${payload}"}}]}]}`;

/** Lines of every kind, with what may stand around them. */
const line = fc.constantFrom(
  Buffer.from('{"a":1}'),
  Buffer.from('\ufeff{"a":1}'),
  Buffer.from(''),
  Buffer.from(' \t'),
  Buffer.from('{"a":'),
  Buffer.from('"é語🚲"'),
  Buffer.from([0x22, 0xe9, 0x22]),
  Buffer.from('\0\0\0'),
  Buffer.from(image),
  Buffer.from(`"data:image/png;base64,${payload}"`),
  Buffer.from(`"${'x'.repeat(5000)}"`),
);
const end = fc.constantFrom('\n', '\r\n', '');
const options = fc.constantFrom(
  { longLineBytes: 1e9, lineBytes: 1e9, runDigits: 1024 },
  { longLineBytes: 1000, lineBytes: 1e9, runDigits: 1024 },
  { longLineBytes: 0, lineBytes: 2000, runDigits: 1024 },
  { longLineBytes: 1000, lineBytes: 2, runDigits: 1024 },
);

/** Payloads are read again by functions of their own. */
function plain(read: ReturnType<typeof readTextAt>) {
  const { hash, bytes, holes = [] } = read?.short ?? {};
  return { text: read?.text, hash, bytes, holes: holes.map(({ payload: _, ...hole }) => hole) };
}

it('is the text of the line, whatever it holds', () => {
  fc.assert(
    fc.property(fc.boolean(), line, line, end, options, (isFirst, before, own, ending, cut) => {
      const start = isFirst ? Buffer.from('\ufeff') : Buffer.concat([before, Buffer.from('\n')]);
      const source = openBytes(Buffer.concat([start, own, Buffer.from(ending), before]));
      const offset = isFirst ? 0 : start.length;
      const whole = readLineAt(source, offset, cut);
      expect(plain(readTextAt(source, offset, cut))).toEqual(
        plain(whole && { text: whole.text, short: shortOf(whole) }),
      );
    }),
    { numRuns: 500 },
  );
});

it('is nothing where there is no line', () => {
  const cut = { longLineBytes: 1e9, lineBytes: 1e9, runDigits: 1024 };
  expect(readTextAt(openBytes(Buffer.from('1\n')), 2, cut)).toBeUndefined();
});
