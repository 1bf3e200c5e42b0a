import type { Violation } from './violation.ts';
import { spend, tryOut, type Walk } from './walk.ts';

/**
 * Checks `anyOf` and `oneOf`: silent when one alternative fits (that two of a `oneOf` fit is nobody's mistake in the
 * data), else one violation, of the alternative that was probably meant.
 */
export function checkAnyOf(
  alternatives: readonly unknown[],
  value: unknown,
  path: string,
  depth: number,
  walk: Walk,
): void {
  const failed: Violation[][] = [];
  for (const schema of alternatives) {
    if (!spend(walk, 1)) return;
    const found = tryOut(walk, schema, value, path, depth + 1);
    if (walk.gaveUp || found.length === 0) return;
    failed.push(found);
  }
  const best = bestOf(failed, path);
  if (best !== undefined) walk.violations.push(best);
}

function bestOf(failed: readonly Violation[][], path: string): Violation | undefined {
  const firsts = failed.flatMap(([first]) => (first === undefined ? [] : [first]));
  const [head] = firsts;
  if (head === undefined) return undefined;
  const here = (kind: Violation['kind']) => firsts.filter((one) => one.path === path && one.kind === kind);
  const ofType = here('type');
  if (ofType.length === firsts.length) {
    return { ...head, expected: [...new Set(ofType.map(({ expected }) => expected))].join(' or ') };
  }
  const ofEnum = here('enum');
  if (ofEnum.length > 0 && ofEnum.length + ofType.length === firsts.length) {
    const [first] = ofEnum;
    const options = ofEnum.flatMap((one) => one.options ?? []);
    const near = ofEnum.find((one) => one.nearest !== undefined)?.nearest;
    return first === undefined ? undefined : { ...first, options, nearest: near };
  }
  const fitting = failed.filter(([first]) => first !== undefined && !(first.kind === 'type' && first.path === path));
  return fitting.sort((a, b) => a.length - b.length)[0]?.[0];
}
