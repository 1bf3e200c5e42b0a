import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { FixError } from '../../src/fix/fix-error.ts';
import { type FixRequest, fixFile } from '../../src/fix/fix-file.ts';

/** What is done to files, in its order; how much room the disk has. */
const system = vi.hoisted(() => ({ told: [] as string[], room: 1e12 }));
vi.mock('../../src/read/random-access.ts', async (original) => {
  const module = await original<typeof import('../../src/read/random-access.ts')>();
  const openFile: typeof module.openFile = (path, size) => {
    system.told.push(`open ${size}`);
    const access = module.openFile(path, size);
    const close = () => {
      system.told.push('close');
      access.close();
    };
    return { ...access, close };
  };
  return { ...module, openFile };
});
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    statfsSync: () => ({ bavail: system.room, bsize: 1 }),
    renameSync(from: string, to: string): void {
      system.told.push('rename');
      fs.renameSync(from, to);
    },
  };
});

const NOW = '2026-11-21';
const ROW = '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."}]}';
const CLEAN = `${ROW}\n`.repeat(3);
const MARKED = `\ufeff${CLEAN}`;
const ARRAY = `[${ROW},${ROW},\n${ROW}]`;
const LEFT = `.train.jsonl.99999999.0123456789abcdef.tunelint-tmp`;

const temp = realpathSync(tmpdir());
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(temp, 'tunelint-file-'));
  path = join(folder, 'train.jsonl');
  mkdirSync(join(folder, 'tmp'));
  vi.stubEnv('TMPDIR', join(folder, 'tmp'));
  Object.assign(system, { told: [], room: 1e12 });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const fix = (content: string | undefined, more: Partial<FixRequest> = {}, only: readonly string[] = []) => {
  if (content !== undefined) writeFileSync(path, content);
  const request: FixRequest = { path, role: 'training', to: undefined, unsafe: false, dryRun: false, ...more };
  return fixFile(request, resolveOptions({ now: NOW, only }));
};
const drafts = (at = folder): string[] => readdirSync(at).filter((name) => name.endsWith('tunelint-tmp'));
const text = (at = path): string => readFileSync(at, 'utf8');

describe('a file is repaired', () => {
  it('in its place, with what was done', async () => {
    writeFileSync(join(folder, LEFT), '');
    const summary = await fix(MARKED);
    expect(text()).toBe(CLEAN);
    expect(summary).toMatchObject({ file: path, to: undefined, conversions: [], changed: 1, refusedCount: 0 });
    expect(system.told).toEqual([`open ${Buffer.byteLength(MARKED)}`, 'close', 'rename']);
    expect(drafts()).toEqual([]);
  });

  it('after it has been written as JSONL', async () => {
    const { conversions, changed } = await fix(ARRAY);
    expect([text(), conversions.length, changed]).toEqual([CLEAN, 1, 0]);
    const both = await fix(`[${ROW.replace('}]', ',"weight":"1"}]')},${ROW}]`);
    expect([both.conversions.length, both.changed]).toEqual([1, 1]);
    expect(text()).toBe(`${ROW.replace('}]', ',"weight":1}]')}\n${ROW}\n`);
    expect(drafts()).toEqual([]);
  });

  it('elsewhere, where a clean file is copied too', async () => {
    for (const content of [MARKED, ARRAY, CLEAN]) {
      const to = join(folder, `to-${content.length}.jsonl`);
      expect(await fix(content, { to })).toMatchObject({ file: path, to });
      expect([text(), text(to)]).toEqual([content, CLEAN]);
      expect(system.told).toEqual([`open ${Buffer.byteLength(content)}`, 'close', 'rename']);
      system.told = [];
    }
    expect(drafts()).toEqual([]);
  });

  it('where nothing is to be done it keeps its number and its time', async () => {
    writeFileSync(path, CLEAN);
    const { ino, mtimeNs } = statSync(path, { bigint: true });
    await fix(undefined);
    expect(statSync(path, { bigint: true })).toMatchObject({ ino, mtimeNs });
    expect(system.told).toEqual([`open ${CLEAN.length}`, 'close']);
  });

  it('only by the rules that are on', async () => {
    await expect(fix(ARRAY, {}, ['blank-line'])).rejects.toThrow(FixError);
    expect(text()).toBe(ARRAY);
  });
});

describe('a dry run', () => {
  it('writes nothing, needs no room and leaves what is there', async () => {
    writeFileSync(join(folder, LEFT), '');
    system.room = 0;
    for (const to of [undefined, join(folder, 'to.jsonl')]) {
      expect(await fix(MARKED, { dryRun: true, to })).toMatchObject({ changed: 1 });
      expect(await fix(CLEAN, { dryRun: true, to })).toMatchObject({ changed: 0 });
      expect(text()).toBe(CLEAN);
    }
    expect(readdirSync(folder).sort()).toEqual([LEFT, 'tmp', 'train.jsonl']);
    expect(system.told).not.toContain('rename');
  });

  it('of a file that is no JSONL needs a draft in the folder for such files', async () => {
    const seen: string[][] = [];
    const onEnd = async () => void seen.push(drafts(), drafts(join(folder, 'tmp')));
    const { conversions } = await fix(ARRAY, { dryRun: true, onEnd });
    expect([conversions.length, text(), seen[0]]).toEqual([1, ARRAY, []]);
    expect(seen[1]).toEqual([expect.stringMatching(/^\.train\.jsonl\.\d+\./)]);
    expect(drafts(join(folder, 'tmp'))).toEqual([]);
  });
});

describe('what is asked for meanwhile', () => {
  it('comes with the lines, and when all are known but nothing is in its place yet', async () => {
    const lines: string[] = [];
    await fix(MARKED, {
      onChange: async ({ number }, source) => {
        const into = Buffer.alloc(4);
        source.read(0, into);
        lines.push(`line ${number} of ${into.toString()}`);
      },
      onEnd: async () => {
        lines.push(`end ${text() === MARKED}, ${drafts().length}`);
        expect(system.told).toEqual([`open ${Buffer.byteLength(MARKED)}`]);
      },
      onProgress: (bytes, total) => void lines.push(`${bytes} of ${total}`),
    });
    const size = Buffer.byteLength(MARKED);
    expect(lines).toEqual(['line 1 of \ufeff{', `${size} of ${size}`, 'end true, 1']);
  });
});

describe('a file stays as it was', () => {
  const refused = async (running: Promise<unknown>, file: string, reason: string) => {
    await expect(running).rejects.toStrictEqual(new FixError(file, reason));
    expect(drafts()).toEqual([]);
  };

  it('where it is not there, or its new place', async () => {
    const none = join(folder, 'none.jsonl');
    await refused(fix(CLEAN, { path: none }), none, 'no such file');
    await refused(fix(CLEAN, { path: none, to: path }), none, 'no such file');
    await refused(fix(CLEAN, { to: join(folder, 'none/to.jsonl') }), path, 'no such file');
    await refused(fix(CLEAN, { to: folder }), folder, 'it is no regular file');
  });

  it('where there is no room for another', async () => {
    system.room = Buffer.byteLength(MARKED) - 1;
    const reason = 'the disk has 1 MB left, and the new file needs 1 MB';
    await refused(fix(MARKED), path, reason);
    expect([text(), system.told]).toEqual([MARKED, []]);
    system.room = Buffer.byteLength(MARKED);
    await fix(MARKED);
    expect(text()).toBe(CLEAN);
  });

  it('where it turns out to be broken, or what is called fails', async () => {
    await refused(fix(`[\n${ROW},\n${ROW},\n{"messages": [}\n]`), path, 'record 3 is not JSON');
    await refused(fix('prompt,completion\nHello?,Hi!\nBye?,Bye!\n'), path, 'it is CSV');
    const fails = async () => {
      throw new Error('the pipe is closed');
    };
    await refused(fix(MARKED, { onEnd: fails }), path, 'the pipe is closed');
    await refused(fix(MARKED, { onChange: fails }), path, 'the pipe is closed');
    expect(text()).toBe(MARKED);
    expect(system.told.filter((each) => each === 'close')).toHaveLength(4);
  });

  it('where another process has changed what is to be replaced', async () => {
    const reason = 'another process changed it meanwhile; run again';
    await refused(fix(MARKED, { onEnd: async () => writeFileSync(path, 'other') }), path, reason);
    const to = join(folder, 'to.jsonl');
    await refused(fix(MARKED, { to, onEnd: async () => writeFileSync(to, 'other') }), to, reason);
    expect([text(to), basename(to)]).toEqual(['other', 'to.jsonl']);
  });

  it('where it is aborted, with the reason of that', async () => {
    const reason = new Error('stopped');
    for (const content of [MARKED, ARRAY, CLEAN]) {
      const controller = new AbortController();
      const onEnd = async () => controller.signal.throwIfAborted();
      const onProgress = () => controller.abort(reason);
      await expect(fix(content, { signal: controller.signal, onProgress, onEnd })).rejects.toBe(reason);
      expect([text(), drafts()]).toEqual([content, []]);
    }
  });
});
