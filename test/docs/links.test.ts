import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../src/cli/flags.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (page: string): string => readFileSync(join(root, page), 'utf8');
const docs = readdirSync(join(root, 'docs'), { recursive: true })
  .map((name) => `docs/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', ...docs];
const written = pages.filter((page) => !page.startsWith('docs/rules/'));

const withoutBlocks = (page: string): string => read(page).replaceAll(/^ *```.*?^ *```$/gms, '');

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): readonly string[] {
  return [...withoutBlocks(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function brokenLinksOf(page: string): readonly string[] {
  return [...withoutBlocks(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^https?:/.test(link)) return [];
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : relative(root, join(root, dirname(page), path));
    if (!existsSync(join(root, target))) return [link];
    return anchor === undefined || anchorsOf(target).includes(anchor) ? [] : [link];
  });
}

describe('docs', () => {
  it('have links that lead somewhere', () => {
    const broken = pages.flatMap((page) => brokenLinksOf(page).map((link) => `${page}: ${link}`));
    expect(broken).toEqual([]);
  });

  it('have an index that names every page', () => {
    const index = read('docs/README.md') + read('docs/guides/README.md');
    const missing = docs.filter((page) => {
      const name = page.replace(/^docs\/(?:guides\/(?!README))?/, '');
      return page !== 'docs/README.md' && !page.startsWith('docs/rules/') && !index.includes(`(${name})`);
    });
    expect(missing).toEqual([]);
    expect(index).toContain('(rules/README.md)');
  });

  it('name scripts of npm that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const called = [...written, 'bench/README.md'].flatMap((page) =>
      [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(called).toContain('gen');
    expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('name flags of tunelint that exist', () => {
    const known = new Set(FLAGS.flatMap(({ name }) => [name, `no-${name}`]));
    const unknown = written.flatMap((page) =>
      [...read(page).matchAll(/tunelint [^`\n#|]*/g)].flatMap(([call]) =>
        [...call.matchAll(/ --([a-z][a-z-]*)/g)].flatMap(([, flag = '']) =>
          known.has(flag) || flag === 'help' || flag === 'version' ? [] : [`${page}: --${flag}`],
        ),
      ),
    );
    expect(unknown).toEqual([]);
  });
});
