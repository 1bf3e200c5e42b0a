import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { generatePicture, svgOf } from '../../scripts/gen/picture.mjs';

const root = new URL('../../', import.meta.url);
const picture = readFileSync(new URL('docs/picture.svg', root), 'utf8');

/** What the built command prints. */
function print(argv: readonly string[], { cwd = '.', colour = false } = {}): string {
  const { FORCE_COLOR: _, NO_COLOR: __, GITHUB_ACTIONS: ___, ...env } = process.env;
  const colours = colour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const bin = new URL('dist/src/bin.js', root).pathname;
  return spawnSync(process.execPath, [bin, ...argv], {
    cwd: new URL(cwd, root),
    encoding: 'utf8',
    env: { ...env, ...colours },
  }).stdout;
}

/** The lines of text in a picture, without white space; throws where it is not well-formed. */
function linesOf(svg: string): readonly string[] {
  const lines: string[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (name === 'text') lines.push('');
    depth += name === 'text' || name === 'tspan' ? 1 : 0;
  });
  parser.on('closetag', ({ name }) => {
    depth -= name === 'text' || name === 'tspan' ? 1 : 0;
  });
  parser.on('text', (text) => {
    if (depth > 0) lines.push(`${lines.pop()}${text.replaceAll(/\s/g, '')}`);
  });
  parser.write(svg).close();
  return lines;
}

describe('docs/picture.svg', () => {
  it('is what `npm run gen` would draw now', async () => {
    const files: Map<string, string> = await generatePicture(root, print);
    expect([...files]).toEqual([['docs/picture.svg', picture]]);
  });

  it('shows every line that the command prints', () => {
    const printed = print(['bikes.jsonl', '--today', '2026-11-21'], { cwd: 'fixtures/demo/' });
    const lines = printed.split('\n').map((line) => line.replaceAll(/\s/g, ''));
    expect(linesOf(picture)).toEqual(['$npxtunelintbikes.jsonl', ...lines.filter(Boolean)]);
    expect(lines.join('')).toContain('celcius');
  });

  it('is small, and loads and runs nothing', () => {
    expect(picture.length).toBeLessThan(12_000);
    expect(picture).not.toMatch(/<script|<image|<foreignObject|@import|url\(| on\w+=|href/i);
    expect(picture).toContain('prefers-color-scheme: dark');
  });

  it('escapes what is drawn, and draws nothing that it does not know', () => {
    expect(linesOf(svgOf('a', '</text><script>&amp;"\x1b[31m<b>\x1b[39m\n'))).toEqual([
      '$a',
      '</text><script>&amp;"<b>',
    ]);
    expect(() => svgOf('a', '\x1b[38m')).toThrow('No class for style 38');
    expect(() => svgOf('a', '\x1b]8;;x')).toThrow('is not known');
    expect(() => svgOf('a', 'a\u0007')).toThrow('is not known');
  });
});
