import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import lockFile from '../package-lock.json' with { type: 'json' };

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

const page = readFileSync(new URL('../docs/dependencies.md', import.meta.url), 'utf8');
const locked = Object.entries(lockFile.packages as Readonly<Record<string, Locked>>).filter(([path]) => path !== '');
const production = locked.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

describe('docs/dependencies.md', () => {
  it('has a row for each dependency with its exact version, and for no other', () => {
    const rows = [...page.matchAll(/^\| ([a-z][\w-]*)(?: \*)? \| (\d+\.\d+\.\d+) \| [\d,]+ \| .+ \| .+ \|$/gm)];
    expect(Object.fromEntries(rows.map(([, name, version]) => [name, version]))).toEqual(packageJson.dependencies);
  });

  it('names what they need themselves', () => {
    const named = new Set([...page.matchAll(/[|`] ?([a-z][\w-]*)/g)].map(([, name]) => name));
    for (const [path] of production) expect(named, path).toContain(nameOf(path));
    const count = production.length;
    expect(count === 30 ? 'thirty' : String(count)).toBe(/that is (\w+) packages/.exec(page)?.[1]);
  });
});

describe('the lock file', () => {
  it('has no install script in production', () => {
    expect(production.length).toBeGreaterThan(9);
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  it('has the hash of every archive and the address of none', () => {
    for (const [path, { integrity }] of locked) expect(integrity, path).toMatch(/^sha512-/);
    expect(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).not.toMatch(/"resolved"|registry/);
  });
});

describe('package.json', () => {
  it('pins exact versions', () => {
    for (const version of Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has no script that runs when the package is installed from the registry', () => {
    const names = Object.keys(packageJson.scripts);
    for (const name of ['preinstall', 'install', 'postinstall']) expect(names).not.toContain(name);
    // From a clone it builds; what it fetches where there is no compiler, it fetches without scripts.
    expect(packageJson.scripts.prepare).toBe('node scripts/prepare.mjs');
    const prepare = readFileSync(new URL('../scripts/prepare.mjs', import.meta.url), 'utf8');
    expect(prepare.match(/run\('npm'.*/g)).toEqual([expect.stringContaining('--ignore-scripts')]);
  });
});
