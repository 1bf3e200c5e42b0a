import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Models retire: pages must not fail on the day. */
const DAY = '2026-11-28T12:00:00Z';
const FIXED_DATE = `
const Real = Date;
const ahead = Real.parse('${DAY}') - Real.now();
globalThis.Date = class extends Real {
  constructor(...values) {
    super(...(values.length === 0 ? [Real.now() + ahead] : values));
  }
  static now() {
    return Real.now() + ahead;
  }
};
`;

export interface InstalledFolder {
  readonly folder: string;
  /** With a home and a date of its own, no colours, no network for npm; `npx tunelint` and `tunelint` start what is installed. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * An empty folder in which the built tunelint is installed. The `npx` on its PATH skips npm, which takes longer than most
 * commands; `npm` and the real `npx` find the installed command too.
 */
export function installedFolder(): InstalledFolder {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'tunelint-docs-')));
  const folder = join(home, 'project');
  const bin = join(root, 'dist/src/bin.js');
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/tunelint'));
  symlinkSync(bin, join(folder, 'node_modules/.bin/tunelint'));
  mkdirSync(join(home, 'bin'));
  const start = `exec '${process.execPath}' '${bin}' "$@"\n`;
  writeFileSync(join(home, 'bin/tunelint'), `#!/bin/sh\n${start}`, { mode: 0o755 });
  const onlyOurs = '[ "$1" = tunelint ] || { echo "npx $1: only tunelint is installed here" >&2; exit 127; }\nshift\n';
  writeFileSync(join(home, 'bin/npx'), `#!/bin/sh\n${onlyOurs}${start}`, { mode: 0o755 });
  writeFileSync(join(home, 'bin/fixed-date.mjs'), FIXED_DATE);
  const { GITHUB_ACTIONS: _, FORCE_COLOR: __, ...own } = process.env;
  const env = {
    ...own,
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    PATH: `${join(home, 'bin')}:${process.env['PATH']}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    NODE_OPTIONS: `--import ${pathToFileURL(join(home, 'bin/fixed-date.mjs'))}`,
    NO_COLOR: '1',
    TUNELINT_DEBUG: '1',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  return { folder, env };
}
