import { describe, expect, it } from 'vitest';
import { keyNumbers } from '../../../src/report/html/key-numbers.ts';
import type { FileReport, Report } from '../../../src/report/report.ts';
import type { Cost } from '../../../src/tokens/cost.ts';
import type { TokenStatistics } from '../../../src/tokens/token-statistics.ts';
import { costOf, countsOf, fileOf, reportOf, tokensOf } from '../made-of.ts';

/** The tiles as texts: label, value, note. */
function tiles(file: Partial<FileReport>, report: Partial<Report> = {}): string[] {
  const { markup } = keyNumbers(fileOf(file), reportOf(report));
  const inside = markup.replace('<dl class="tiles">', '').replace('</dl>', '');
  return inside
    .split('<div class="tile">')
    .slice(1)
    .map((tile) =>
      tile
        .replace('<dt>', '')
        .replace('</dt><dd class="value">', '|')
        .replace('</dd><dd class="note">', '|')
        .replace('</dd></div>', ''),
    );
}

const EXAMPLES = 'examples|11|chat';
const CLEAN = 'errors|0|0 warnings, 0 notes';

it('are a list of tiles', () => {
  expect(keyNumbers(fileOf(), reportOf()).markup).toBe(
    '<dl class="tiles"><div class="tile"><dt>examples</dt><dd class="value">11</dd><dd class="note">chat</dd></div>' +
      '<div class="tile"><dt>errors</dt><dd class="value">0</dd><dd class="note">0 warnings, 0 notes</dd></div></dl>',
  );
});

it('are there for data only', () => {
  for (const role of ['job', 'grader'] as const) expect(keyNumbers(fileOf({ role }), reportOf()).markup).toBe('');
  expect(tiles({ role: 'validation' })).toEqual([EXAMPLES, CLEAN]);
});

it.each<[Partial<FileReport>, string]>([
  [{ examples: 1 }, 'example|1|chat'],
  [{ examples: 1234, formats: { chat: 34, tools: 1200 } }, 'examples|1,234|tools 1,200, chat 34'],
  [{ examples: 0, formats: {} }, 'examples|0|'],
])('count the examples of %j', (file, tile) => {
  expect(tiles(file)).toEqual([tile, CLEAN]);
});

describe('of tokens', () => {
  const learned = 'is learned|25 %|250 tokens, the rest is context';

  it.each<[Partial<TokenStatistics>, string[]]>([
    [{}, ['tokens per epoch|1,000|counted exactly', learned]],
    [{ accuracy: 'close' }, ['tokens per epoch|1,000|counted, within 1 %', learned]],
    [{ accuracy: 'range' }, ['tokens per epoch|1,000|range', learned]],
    [{ max: 0 }, []],
    [
      { overLimit: 1200, truncated: 3400 },
      ['tokens per epoch|1,000|counted exactly', learned, 'over the limit|1,200|3,400 tokens are cut off'],
    ],
  ])('with %j', (tokens, shown) => {
    expect(tiles({ tokens: tokensOf(tokens) })).toEqual([EXAMPLES, ...shown, CLEAN]);
  });

  it.each([
    [99_999, '99,999', ''],
    [100_000, '100 k', '100,000, '],
    [123_456, '123 k', '123,456, '],
    [999_499, '999 k', '999,499, '],
    [1_000_000, '1.0 M', '1,000,000, '],
    [9_940_000, '9.9 M', '9,940,000, '],
    [10_000_000, '10 M', '10,000,000, '],
    [12_345_678, '12 M', '12,345,678, '],
  ])('shortens %d to %s', (billedPerEpoch, short, full) => {
    expect(tiles({ tokens: tokensOf({ billedPerEpoch }) })[1]).toBe(`tokens per epoch|${short}|${full}counted exactly`);
  });

  it('has no share that is learned where answers are scored', () => {
    expect(tiles({ tokens: tokensOf(), method: 'reinforcement' })).toEqual([
      EXAMPLES,
      'tokens per epoch|1,000|counted exactly',
      CLEAN,
    ]);
  });
});

describe('of cost', () => {
  it.each<[Partial<Cost>, string]>([
    [{}, 'for 3 epochs|$2|$25 per million, list price of 2026-11-01'],
    [{ epochs: 1, epochsSource: 'auto' }, 'for 1 epoch (auto)|$2|$25 per million, list price of 2026-11-01'],
    [{ usd: { low: 1, high: 2 } }, 'for 3 epochs|$1–$2|$25 per million, list price of 2026-11-01'],
    [{ usd: { low: 2.501, high: 2.502 } }, 'for 3 epochs|$2.50|$25 per million, list price of 2026-11-01'],
    [{ pricePerMillion: null, asOf: null }, 'for 3 epochs|$2|list price of an unknown date'],
    [{ usd: null }, 'cost|–|gpt-4.1 has no price'],
    [{ usd: null, reason: 'billed by the hour' }, 'cost|–|billed by the hour'],
  ])('with %j', (cost, tile) => {
    expect(tiles({ cost: costOf(cost) })).toEqual([EXAMPLES, tile, CLEAN]);
  });

  it('is not there without tokens', () => {
    expect(tiles({ cost: costOf({ tokensPerEpoch: 0 }) })).toEqual([EXAMPLES, CLEAN]);
  });
});

describe('of findings', () => {
  const byRule = {
    a: { severity: 'error', count: 1000, rows: 1 },
    b: { severity: 'error', count: 2, rows: 1 },
    c: { severity: 'warning', count: 1, rows: 1 },
    d: { severity: 'info', count: 1000, rows: 1 },
  } as const;

  it('are those of the run where there is one file', () => {
    const counts = countsOf({ error: 1, warning: 2, info: 1 });
    expect(tiles({ byRule }, { counts })).toEqual([EXAMPLES, 'error|1|2 warnings, 1 note']);
  });

  it('are the file’s own where there are more', () => {
    const files = [fileOf(), fileOf()];
    expect(tiles({ byRule }, { files })).toEqual([EXAMPLES, 'errors|1,002|1 warning, 1,000 notes']);
  });
});
