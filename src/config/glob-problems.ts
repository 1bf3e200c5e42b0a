import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { pointerToken } from '../format/pointer.ts';
import { quote } from '../format/quote.ts';
import type { ConfigProblem } from './config-problem.ts';
import { splitsOf } from './splits-of.ts';

/** More would make matching slow on names that are made for it. */
const MOST_STARS = 3;
const MOST_GLOBSTARS = 2;

const OUTSIDE = /^[/\\]|^[A-Za-z]:|^~|(?:^|[/\\{,(|])\.\.(?:[/\\},)|]|$)/;

/** Patterns that match too slowly, and in a configuration that was found those that leave its folder. */
export function globProblems(config: JsonObject, named: boolean): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  check(config['ignores'], '/ignores');
  const overrides = config['overrides'];
  for (const [index, override] of (Array.isArray(overrides) ? overrides : []).entries()) {
    if (isObject(override)) check(override['files'], `/overrides/${index}/files`);
  }
  for (const { pointer, split } of splitsOf(config['splits'])) {
    for (const side of ['train', 'validation'])
      if (isObject(split)) check(split[side], `${pointer}/${pointerToken(side)}`);
  }
  return problems;

  function check(globs: unknown, pointer: string): void {
    if (typeof globs === 'string') checkGlob(globs, pointer);
    else if (Array.isArray(globs)) {
      for (const [index, glob] of globs.entries()) if (typeof glob === 'string') checkGlob(glob, `${pointer}/${index}`);
    }
  }

  function checkGlob(glob: string, pointer: string): void {
    const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
    const tell = (message: string) => problems.push({ pointer, target: 'value', message });
    if (!named && OUTSIDE.test(pattern)) {
      tell(
        `${quote(glob)} leads out of the configuration's folder. A configuration that is found may not do that, since the folder can be a stranger's: name the file with -c to allow it.`,
      );
    } else if (isSlow(pattern)) {
      tell(`${quote(glob)} has more stars than are needed: at most ${MOST_STARS} between two slashes, and twice **.`);
    }
  }
}

function isSlow(pattern: string): boolean {
  const segments = pattern.split('/');
  const globstars = segments.filter((segment) => segment.includes('**')).length;
  return (
    globstars > MOST_GLOBSTARS ||
    segments.some((segment) => segment.replace(/\*+/g, '*').split('*').length - 1 > MOST_STARS)
  );
}
