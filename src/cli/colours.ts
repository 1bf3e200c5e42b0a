import { styleText } from 'node:util';
import type { Paint } from '../report/report-format.ts';
import type { Io, Output } from './io.ts';

/** Colours for one output: the flag decides, then FORCE_COLOR, NO_COLOR, TERM=dumb, then whether it is a terminal. */
export function paintFor(output: Output, flag: boolean | undefined, env: Io['env']): Paint {
  const enabled = flag ?? wanted(env) ?? output.isTerminal;
  return enabled ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

function wanted(env: Io['env']): boolean | undefined {
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return env['TERM'] === 'dumb' ? false : undefined;
}
