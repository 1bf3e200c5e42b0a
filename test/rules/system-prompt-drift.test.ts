import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const ONLY = { only: ['system-prompt-drift'], tokens: false };
const rows = (count: number, system: string | undefined) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      messages: [
        ...(system === undefined ? [] : [{ role: 'system', content: system }]),
        { role: 'user', content: `Room ${index}?` },
        { role: 'assistant', content: 'Free.' },
      ],
    }),
  );
const hotel = 'You answer for a hotel.';
const messageOf = async (...lines: readonly string[]) =>
  (await lintCase({ file: lines.join('\n') }, ONLY)).findings[0]?.message;

describe('system-prompt-drift', () => {
  it('lists variants by number, and says how they differ', async () => {
    const lines = [...rows(17, `${hotel} `), ...rows(481, hotel), ...rows(2, undefined)];
    expect(await messageOf(...lines)).toContain(
      '3 variants of the system prompt: A "You answer for a hotel." 481×, B 17× (differs from A by a trailing space), none 2×.',
    );
    const whole = await lintCase({ file: lines.join('\n') }, ONLY);
    expect(whole.findings[0]).toMatchObject({ line: 1, occurrences: 19 });
    for (const bytes of [1, 900, 20_000])
      expect(await lintInPieces({ file: lines.join('\n') }, bytes, ONLY)).toEqual(whole);
  });

  it.each([
    [`${hotel}\n`, 'by a trailing line break'],
    [` ${hotel}`, 'by white space at the edges'],
    ['You answer  for a hotel.', 'in white space'],
    ['You answer for a Hotel.', 'in case'],
    ['You answer for a hotel', 'in punctuation'],
  ])('says how %j differs', async (other, how) => {
    expect(await messageOf(...rows(30, hotel), ...rows(1, other))).toContain(`(differs from A ${how})`);
  });

  it('finds twins among several prompts that are meant', async () => {
    const mixed = [...rows(30, hotel), ...rows(30, 'You answer for a bakery.')];
    expect(await messageOf(...mixed)).toBeUndefined();
    expect(await messageOf(...mixed, ...rows(20, `${hotel} `))).toContain(
      'A "You answer for a hotel." 30×, B 20× (differs',
    );
  });

  it('keeps silent about small files and a prompt for every row', async () => {
    expect(await messageOf(...rows(9, hotel), ...rows(1, undefined))).toBeUndefined();
    const own = Array.from({ length: 300 }, (_, index) => rows(1, `${hotel} Guest ${index} has room ${index}.`)).flat();
    expect(await messageOf(...own)).toBeUndefined();
  });
});
