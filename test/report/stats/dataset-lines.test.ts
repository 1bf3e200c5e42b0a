import { describe, expect, it } from 'vitest';
import type { Duplicates, SystemPrompts } from '../../../src/engine/file-statistics.ts';
import { duplicateLines, promptLines } from '../../../src/report/stats/dataset-lines.ts';
import { PLAIN, TAGGED } from '../made-of.ts';

describe('promptLines', () => {
  const prompt = { examples: 5, line: 2, isNone: false, excerpt: 'Be brief.' };
  const several = (count: number) => Array.from({ length: count }, (_, index) => ({ ...prompt, excerpt: `${index}` }));
  const lines = (about: Partial<SystemPrompts>, columns = 80, paint = PLAIN) => [
    ...promptLines(
      { variants: about.shown?.length ?? 1, isComplete: true, shown: [prompt], ...about },
      { columns, paint },
    ),
  ];

  it.each<[Partial<SystemPrompts>, string[]]>([
    [{}, ['<bold>5×</>  line 2: "Be brief."']],
    [
      { shown: [{ ...prompt, examples: 1000 }, prompt] },
      [
        '<bold>1,000×</>  line 2: "Be brief."',
        '<bold>    5×</>  line 2: "Be brief." (differs in white space or further on)',
      ],
    ],
    [{ shown: [{ ...prompt, isNone: true, excerpt: null }] }, ['<bold>5×</>  none']],
    [
      {
        shown: [
          { ...prompt, excerpt: null },
          { ...prompt, excerpt: null },
        ],
      },
      Array.from({ length: 2 }, () => '<bold>5×</>  line 2: (standard input is not read again)'),
    ],
    [{ shown: [{ ...prompt, excerpt: '::a\u001b' }] }, [String.raw`<bold>5×</>  line 2: "::a\u{1b}"`]],
    [{ variants: 1002 }, ['<bold>5×</>  line 2: "Be brief."', '<dim>… and 1,001 more</>']],
    [{ variants: 1000, isComplete: false, shown: [] }, ['More than 1,000 different ones: they are not told apart.']],
  ])('of %j', (about, expected) => {
    expect(lines(about, 80, TAGGED)).toEqual(expected);
  });

  it('are five at the most', () => {
    expect(lines({ shown: several(5) })).toHaveLength(5);
    expect(lines({ shown: several(6) }).slice(4)).toEqual(['5×  line 2: "4"', '… and 1 more']);
  });

  it('show 90 characters, and no half of one', () => {
    const shown = (excerpt: string) => lines({ shown: [{ ...prompt, excerpt }] }, 200)[0]?.slice('5×  line 2: '.length);
    expect(shown('x'.repeat(90))).toBe(`"${'x'.repeat(90)}"`);
    expect(shown('x'.repeat(91))).toBe(`"${'x'.repeat(89)}…"`);
    expect(shown(`${'x'.repeat(88)}🚲xx`)).toBe(`"${'x'.repeat(88)}…"`);
    expect(shown(`${'x'.repeat(87)}🚲xx`)).toBe(`"${'x'.repeat(87)}🚲…"`);
  });

  it('are wrapped beside the count', () => {
    // Two columns for the count and two between: 16 are left for `line 2: "Be bri`.
    expect(lines({}, 18)).toEqual(['5×  line 2: "Be', '    brief."']);
    expect(lines({}, 23)).toEqual(['5×  line 2: "Be brief."']);
    expect(lines({}, 22)).toEqual(['5×  line 2: "Be', '    brief."']);
  });
});

describe('duplicateLines', () => {
  const cluster = { examples: 2, lines: [1, 20], excerpt: 'Why?' };
  const lines = (about: Partial<Duplicates>) => [
    ...duplicateLines(
      { copies: 1, distinct: 1, tokens: 5000, isComplete: true, clusters: [cluster], ...about },
      { columns: 80, paint: TAGGED },
    ),
  ];

  it.each<[Partial<Duplicates>, string[]]>([
    [{}, ['1 row repeats an example: 5,000 tokens per epoch.', '<bold>2×</>  lines 1, 20: "Why?"']],
    [
      { copies: 2000, distinct: 1000, clusters: [{ ...cluster, examples: 3, excerpt: null }] },
      [
        '2,000 rows repeat 1,000 examples: 5,000 tokens per epoch.',
        '<bold>3×</>  lines 1, 20, …: (standard input is not read again)',
        '<dim>… and 999 more</>',
      ],
    ],
    [
      { copies: 6, distinct: 6, clusters: Array.from({ length: 6 }, () => cluster) },
      [
        '6 rows repeat 6 examples: 5,000 tokens per epoch.',
        ...Array.from({ length: 5 }, () => '<bold>2×</>  lines 1, 20: "Why?"'),
        '<dim>… and 1 more</>',
      ],
    ],
  ])('of %j', (about, expected) => {
    expect(lines(about)).toEqual(expected);
  });
});
