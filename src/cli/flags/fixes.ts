import type { Flag } from '../flag.ts';

/** Repairs of the files. */
export const FIXES: readonly Flag[] = [
  {
    name: 'fix',
    group: 'Fixes',
    type: 'boolean',
    describe: 'Repair the files in place: what is trained stays the same, to the token',
  },
  {
    name: 'unsafe-fixes',
    group: 'Fixes',
    type: 'boolean',
    describe: 'Also make repairs that change what is trained (implies --fix)',
  },
  {
    name: 'fix-dry-run',
    group: 'Fixes',
    type: 'boolean',
    describe: 'Write nothing; print what --fix would change as a diff (exit code 1 when it would)',
  },
  {
    name: 'fix-to',
    group: 'Fixes',
    type: 'string',
    value: 'file',
    describe: 'Write the repaired file there and check that; the original stays',
  },
];
