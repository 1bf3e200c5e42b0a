import ts from 'typescript';
import { afterEach, expect, it } from 'vitest';
import { mutantsOf } from '../../scripts/mutate/mutants-of.mjs';
import { withSwitches } from '../../scripts/mutate/with-switches.mjs';

const SOURCE = `
const words: readonly string[] = ['few', 'many'];
export function told(counts: readonly number[], options?: { readonly most?: { readonly lines: number[] } }): unknown {
  const most = options?.most?.lines.filter((line) => line > 1).length ?? 3;
  let [first, second] = [counts[0] ?? 1, counts[1] || most];
  [first, second] = [second, first];
  const said: string[] = [String.raw\`a \${first}\`];
  const say = (text: string) => {
    said.push(text.trim());
  };
  if (first > second && !counts.includes(7)) say(\` \${first} \`);
  else say('less ');
  let sum = 0;
  let lines = 0;
  for (const count of counts) {
    sum += count * 2;
    lines++;
  }
  return { said, sum, lines, word: sum >= 10 ? words[1] : words[0], all: counts.every((count) => -count < 0), none: [] };
}
`;

const INPUTS: readonly unknown[][] = [
  [[]],
  [[1, 2]],
  [[5, 4, 3]],
  [[7, 0]],
  [[-1, 1], { most: { lines: [1, 2, 3] } }],
  [[9, 8], {}],
];

/** What a build of a source gives back for each input, or throws. */
function outcomes(source: string): unknown {
  const exports: Record<string, (...values: unknown[]) => unknown> = {};
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  new Function('exports', outputText)(exports);
  return INPUTS.map((input) => {
    try {
      return exports['told']?.(...structuredClone(input));
    } catch (error) {
      return String(error);
    }
  });
}

const all = mutantsOf(SOURCE, 'src/told.ts');
const mutants = all.filter(({ whole }) => whole !== undefined).map((mutant, number) => ({ ...mutant, number }));
const isOn = new Set<number>();
const globals = globalThis as unknown as { __mutant?: (number: number) => boolean };
globals.__mutant = (number) => isOn.has(number);
const build = withSwitches(SOURCE, mutants);

afterEach(() => isOn.clear());

it('a source with all switches off does what it did', () => {
  expect(outcomes(build)).toEqual(outcomes(SOURCE));
});

it.each(mutants)('switch $number does what its mutant does: $was => $text', ({ number, start, end, text }) => {
  isOn.add(number);
  expect(outcomes(build)).toEqual(outcomes(SOURCE.slice(0, start) + text + SOURCE.slice(end)));
});

it('what runs once, and what parentheses would part, has no switch', () => {
  const without = all.filter(({ whole }) => whole === undefined).map(({ was }) => was);
  const parted = ['options?.most?.lines.filter((line) => line > 1)', '[first, second]'];
  expect(without).toEqual(["['few', 'many']", "'few'", "'many'", ...parted]);
});
