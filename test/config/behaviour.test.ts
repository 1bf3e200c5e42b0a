import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../src/generated/rules.ts';
import { chat, type Files, makeFolder, rows, runIn, runWith } from './in-folder.ts';

const TODAY = ['--today', '2026-11-21'];
const BAD = JSON.stringify({
  messages: [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: '' },
  ],
});
const json = (value: unknown) => JSON.stringify(value, null, 2);
const config = (value: unknown): Files => ({ 'tunelint.config.json': json(value) });

const reportOf = async (files: Files, argv: readonly string[], stdin = '') => {
  const { stdout, stderr, code } = await runWith(files, [...argv, '-f', 'json', ...TODAY], stdin);
  return { ...JSON.parse(stdout === '' ? '{}' : stdout), stderr, code };
};
const severities = ({ findings }: { findings: { rule: string; severity: string }[] }) =>
  Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity]));
const printed = async (files: Files, argv: readonly string[]) =>
  JSON.parse((await runWith(files, ['--print-config', ...argv])).stdout);

describe('every key', () => {
  it('rules', async () => {
    const found = severities(
      await reportOf({ ...config({ rules: { 'empty-content': 'info', 'too-few-examples': 'off' } }), 'a.jsonl': BAD }, [
        'a.jsonl',
      ]),
    );
    expect(found['empty-content']).toBe('info');
    expect(found).not.toHaveProperty('too-few-examples');
  });

  it('rules that are off by default', async () => {
    const row = chat('Where do I give the skis back?', 'Write to anna.berg@posten.no or call +47 22 33 44 55.');
    const found = severities(
      await reportOf({ ...config({ rules: { 'personal-data': 'warning' } }), 'a.jsonl': row }, ['a.jsonl']),
    );
    expect(found['personal-data']).toBe('warning');
  });

  it('profile, model and method', async () => {
    const own = { profile: 'azure', model: 'gpt-4o-2024-08-06', method: 'supervised' };
    const report = await reportOf({ ...config(own), 'a.jsonl': rows('a') }, ['a.jsonl']);
    expect([report.profile, report.model, report.files[0].profile, report.files[0].modelSource]).toEqual([
      'azure',
      'gpt-4o-2024-08-06',
      'azure',
      'named',
    ]);
    const dpo = await reportOf({ ...config({ method: 'dpo' }), 'a.jsonl': rows('a') }, ['a.jsonl']);
    expect(dpo.method).toBe('dpo');
  });

  it('epochs and maxCost', async () => {
    const report = await reportOf({ ...config({ epochs: 7, maxCost: 0 }), 'a.jsonl': rows('a') }, ['a.jsonl']);
    expect([report.cost.epochs, severities(report)['cost-over-budget']]).toEqual([7, 'error']);
  });

  it('failOn, maxWarnings and format', async () => {
    const files = { 'a.jsonl': rows('a') };
    expect((await runWith({ ...files, ...config({}) }, ['a.jsonl'])).code).toBe(0);
    expect((await runWith({ ...files, ...config({ failOn: 'warning' }) }, ['a.jsonl'])).code).toBe(1);
    expect((await runWith({ ...files, ...config({ maxWarnings: 0 }) }, ['a.jsonl'])).code).toBe(1);
    expect((await runWith({ ...files, ...config({ format: 'compact' }) }, ['a.jsonl'])).stdout).toMatch(
      /^a\.jsonl:1:1: /,
    );
  });

  it('extends: strict makes errors of warnings and warnings of notes, but not of all', async () => {
    const files = { 'a.jsonl': `${rows('a')}\n${chat('a: what does room 0 cost?', '80 euros.')}` };
    expect(severities(await reportOf({ ...files, ...config({ extends: 'recommended' }) }, ['a.jsonl']))).toEqual({
      'duplicate-example': 'warning',
      'few-examples': 'warning',
      'no-validation-file': 'info',
    });
    expect(severities(await reportOf({ ...files, ...config({ extends: 'strict' }) }, ['a.jsonl']))).toEqual({
      'duplicate-example': 'error',
      'few-examples': 'warning',
      'no-validation-file': 'warning',
    });
    const loosened = config({ extends: ['strict'], rules: { 'duplicate-example': 'info' } });
    expect(severities(await reportOf({ ...files, ...loosened }, ['a.jsonl']))['duplicate-example']).toBe('info');
  });

  it('extends: all runs every rule', async () => {
    const all = await printed(config({ extends: 'all' }), ['a.jsonl']);
    expect(all.rules['personal-data']).toBe('warning');
    // Rules about other providers have nothing to say under OpenAI's profile.
    const off = Object.keys(all.rules).filter((id) => all.rules[id] === 'off');
    expect(off).toEqual(ruleList.filter(({ meta }) => meta.group === 'provider').map(({ meta }) => meta.id));
    const both = await printed(config({ extends: ['strict', 'all'] }), ['a.jsonl']);
    expect([both.rules['personal-data'], both.rules['duplicate-example'], both.rules['blank-line']]).toEqual([
      'warning',
      'error',
      'warning',
    ]);
  });

  it('the verdict does not change with a preset', async () => {
    const files = { 'a.jsonl': `${rows('a')}\n${chat('a: what does room 0 cost?', '80 euros.')}` };
    const report = await reportOf({ ...files, ...config({ extends: 'strict' }) }, ['a.jsonl']);
    expect([report.verdict, report.code]).toEqual(['accept', 1]);
  });

  it('overrides, of which the later ones win', async () => {
    const files = { 'sft/a.jsonl': rows('a'), 'azure/b.jsonl': rows('b'), 'azure/old.jsonl': rows('c') };
    const own = config({
      model: 'gpt-4.1-mini-2025-04-14',
      rules: { 'few-examples': 'off' },
      overrides: [
        { files: 'azure/**', profile: 'azure', model: 'gpt-4o-2024-08-06' },
        { files: ['azure/old.jsonl'], model: 'gpt-4o-mini-2024-07-18', rules: { 'few-examples': 'error' } },
      ],
    });
    const report = await reportOf({ ...files, ...own }, ['.']);
    expect(report.files.map(({ path, profile, model }: Record<string, string>) => [path, profile, model])).toEqual([
      ['./azure/b.jsonl', 'azure', 'gpt-4o-2024-08-06'],
      ['./azure/old.jsonl', 'azure', 'gpt-4o-mini-2024-07-18'],
      ['./sft/a.jsonl', 'openai', 'gpt-4.1-mini-2025-04-14'],
    ]);
    const few = report.findings.filter(({ rule }: { rule: string }) => rule === 'few-examples');
    expect(few.map(({ file, severity }: Record<string, string>) => [file, severity])).toEqual([
      ['./azure/old.jsonl', 'error'],
    ]);
  });

  it('ignores', async () => {
    const files = {
      'a.jsonl': rows('a'),
      'old/b.jsonl': BAD,
      'c.draft.jsonl': BAD,
      ...config({ ignores: ['old/', '*.draft.jsonl'] }),
    };
    const report = await reportOf(files, ['.']);
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['./a.jsonl']);
    expect(report.stderr).toBe('');
    const named = await runWith(files, ['old/b.jsonl']);
    expect(named).toEqual({
      code: 0,
      stdout: '',
      stderr: 'tunelint: note: old/b.jsonl is not checked: tunelint.config.json ignores it\n',
    });
    expect((await runWith(files, ['old/b.jsonl', '--no-config'])).code).toBe(1);
    const back = { ...files, ...config({ ignores: ['*.jsonl', '**/*.jsonl', '!a.jsonl'] }) };
    expect((await runWith(back, ['.', '--show-files'])).stdout).toBe('./a.jsonl\n');
  });

  it('$schema', async () => {
    expect((await runWith({ 'a.jsonl': rows('a'), ...config({ $schema: 'x' }) }, ['a.jsonl'])).code).toBe(0);
  });

  it('output and plugins, where the file is named', async () => {
    const plugin = `export default { rules: [{ meta: { id: 'team/no-hi', summary: 'x', group: 'messages', severity: 'error', effect: 'quality', messages: { hi: 'It says {what}.' } },
      example({ value }, { report }) { if (JSON.stringify(value).includes('Hi')) report({ messageId: 'hi', at: '/messages/0/content', data: { what: 'hi' } }); } }] };`;
    const files = {
      'a.jsonl': chat('Hi', 'Hello.'),
      'conf/my.json': json({ output: 'report.txt', format: 'compact', plugins: ['./plugin.mjs'] }),
      'conf/plugin.mjs': plugin,
    };
    const folder = makeFolder(files);
    const ran = await runIn(folder, ['a.jsonl', '-c', 'conf/my.json', '--only', 'team/no-hi']);
    expect(ran).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'conf/report.txt'), 'utf8')).toBe('a.jsonl:1:39: error team/no-hi: It says hi.\n');
    const off = {
      ...files,
      'conf/my.json': json({ plugins: ['./plugin.mjs'], rules: { 'team/no-hi': 'off', 'team/no-hj': 'error' } }),
    };
    expect((await runWith(off, ['a.jsonl', '-c', 'conf/my.json'])).stderr).toBe(
      'tunelint: conf/my.json:7:5: Unknown rule "team/no-hj". Did you mean "team/no-hi"?\n',
    );
  });
});

describe('flags win over the configuration', () => {
  const own = config({
    profile: 'azure',
    model: 'gpt-4o-2024-08-06',
    rules: { 'empty-content': 'info', schema: 'off' },
    extends: 'strict',
    format: 'compact',
    failOn: 'warning',
    overrides: [{ files: '**', model: 'gpt-4o-mini-2024-07-18', rules: { 'empty-content': 'off' } }],
  });
  it('for all that both say', async () => {
    const argv = [
      'a.jsonl',
      '--profile',
      'openai',
      '--model',
      'gpt-4.1-2025-04-14',
      '--rule',
      'empty-content:warning',
      '--fail-on',
      'error',
      '-f',
      'json',
    ];
    const effective = await printed(own, argv);
    expect(effective).toMatchObject({
      profile: 'openai',
      model: 'gpt-4.1-2025-04-14',
      failOn: 'error',
      format: 'json',
    });
    expect([effective.rules['empty-content'], effective.rules.schema]).toEqual(['warning', 'off']);
  });
  it('and --only runs what the configuration switches off', async () => {
    const report = await reportOf({ ...own, 'a.jsonl': '{"messages":3}' }, ['a.jsonl', '--only', 'schema']);
    expect(Object.keys(report.byRule)).toEqual(['schema']);
  });
});

describe('where a configuration is found', () => {
  const profileIn = async (files: Files, folder: string) => {
    const root = makeFolder({ 'deep/er/a.jsonl': rows('a'), ...files });
    return JSON.parse((await runIn(join(root, folder), ['--print-config'])).stdout);
  };
  const azure = json({ profile: 'azure' });

  it.each([
    ['tunelint.config.json', azure],
    ['tunelint.config.jsonc', `// ours\n${azure.replace('\n}', ',\n}')}`],
    ['tunelint.config.yaml', 'profile: azure # ours\n'],
    ['tunelint.config.yml', azure],
    ['.tunelintrc', azure],
    ['.tunelintrc', 'profile: azure'],
    ['.tunelintrc.json', `\ufeff${azure}`],
    ['.tunelintrc.jsonc', azure],
    ['.tunelintrc.yaml', azure],
    ['.tunelintrc.yml', 'profile: azure\r\n'],
    ['package.json', `{ "tunelint": ${azure} }`],
  ])('%s (%j), upward', async (name, text) => {
    expect(await profileIn({ [name]: text }, 'deep/er')).toMatchObject({ profile: 'azure', config: `../../${name}` });
  });

  it('the nearest one, and tunelint.config.json first', async () => {
    const files = {
      'tunelint.config.json': azure,
      'deep/.tunelintrc': 'profile: openai',
      'deep/package.json': '{"tunelint":{"profile":"azure"}}',
    };
    expect(await profileIn(files, 'deep/er')).toMatchObject({ profile: 'openai', config: '../.tunelintrc' });
    expect(await profileIn(files, '.')).toMatchObject({ profile: 'azure' });
  });

  it('not above the repository, not in a package.json without it, not in an empty file', async () => {
    expect(await profileIn({ 'tunelint.config.json': azure, 'deep/.git': 'gitdir: x' }, 'deep/er')).toMatchObject({
      profile: 'openai',
      config: null,
    });
    expect(await profileIn({ 'package.json': '{"name":"tunelint","bin":{"tunelint":"x"}}' }, '.')).toMatchObject({
      config: null,
    });
    expect(await profileIn({ 'package.json': '{"tunelint": {', '.tunelintrc': '  ' }, '.')).toMatchObject({
      config: null,
    });
  });

  it('a package.json that only seems to have one does not hide those above', async () => {
    const files = { 'tunelint.config.json': azure, 'deep/package.json': '{"x":{"tunelint":{"profile":"x"}}}' };
    expect(await profileIn(files, 'deep/er')).toMatchObject({ profile: 'azure' });
  });

  it('patterns count from its folder', async () => {
    const root = makeFolder({ 'deep/er/a.jsonl': BAD, ...config({ ignores: 'deep/er/a.jsonl' }) });
    expect((await runIn(join(root, 'deep/er'), ['a.jsonl'])).stderr).toContain(
      'a.jsonl is not checked: ../../tunelint.config.json ignores it',
    );
  });
});

describe("a stranger's repository", () => {
  const files = {
    'a.jsonl': rows('a'),
    'tunelint.config.mjs': 'globalThis.ran = true; export default { extends: "all" };',
  };
  const ran = () => (globalThis as unknown as { ran?: boolean }).ran;

  it('does not run code that lies in it, and says so', async () => {
    for (const name of ['ts', 'mts', 'js', 'mjs']) {
      const { 'tunelint.config.mjs': code, ...data } = files;
      const { stderr, code: exit } = await runWith({ ...data, [`tunelint.config.${name}`]: code }, ['a.jsonl']);
      expect(stderr).toBe(
        `tunelint: note: tunelint.config.${name} is code, so it is not run unless you name it: -c tunelint.config.${name}\n`,
      );
      expect([exit, ran()]).toEqual([0, undefined]);
    }
    expect((await runWith({ ...files, ...config({}) }, ['a.jsonl'])).stderr).toBe('');
    expect((await runWith(files, ['a.jsonl', '--no-config'])).stderr).toBe('');
  });

  it('does not load plugins that its configuration names', async () => {
    const own = config({ plugins: ['./tunelint.config.mjs'] });
    expect(await runWith({ ...files, ...own }, ['a.jsonl'])).toMatchObject({ code: 2, stdout: '' });
    expect(ran()).toBeUndefined();
  });

  it('does not follow links out of it', async () => {
    const outside = makeFolder({ 'secret.jsonl': rows('secret') });
    const folder = makeFolder({
      'a.jsonl': rows('a'),
      ...config({ splits: { train: 'a.jsonl', validation: 'valid.jsonl' } }),
    });
    symlinkSync(join(outside, 'secret.jsonl'), join(folder, 'valid.jsonl'));
    const refused = await runIn(folder, ['a.jsonl']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatchInlineSnapshot(`
      "tunelint: tunelint.config.json:4:19: valid.jsonl is a link that leads out of the configuration's folder. A configuration that is found may not follow it, since the folder can be a stranger's: name the file with -c to allow it.
      "
    `);
    expect((await runIn(folder, ['a.jsonl', '-c', 'tunelint.config.json'])).code).toBe(0);
  });

  it('may hold odd names', async () => {
    const report = await reportOf({ 'data/[a].jsonl': rows('a'), ...config({ ignores: 'data/[a].jsonl' }) }, [
      'data/[a].jsonl',
    ]);
    expect(report.stderr).toContain('data/[a].jsonl is not checked');
  });

  it('runs code that you name', async () => {
    const { stdout, code } = await runWith(files, ['a.jsonl', '-c', 'tunelint.config.mjs', '--print-config']);
    expect([code, ran(), JSON.parse(stdout).extends]).toEqual([0, true, ['all']]);
  });

  it('says what is wrong with code that you name', async () => {
    const said = async (name: string, text: string) =>
      (await runWith({ 'a.jsonl': rows('a'), [name]: text }, ['a.jsonl', '-c', name])).stderr;
    expect([
      await said('a.mjs', 'export default { ruels: {} };'),
      await said('b.mjs', 'export default { rules: { "emtpy-file": "off" } };'),
      await said('c.mjs', 'throw new Error("no");'),
      await said('d.mjs', 'export default 3;'),
      await said('e.mjs', 'import "tunelint"; export default {};'),
      await said('f.mjs', 'export default { plugins: [{ rules: [{ meta: { id: "no-slash" } }] }] };'),
      (await said('g.mjs', 'export default { plugins: ["./missing.mjs"] };')).replace(/\/\S*\//, '*/'),
      await said('h.mjs', 'export default { plugins: ["no-such-package-here"] };'),
      await said('i.mjs', 'export default { plugins: [{}] };'),
      (await runWith({}, ['a.jsonl', '-c', 'missing.mjs'])).stderr.replace(/'?\/\S*\//g, '*'),
    ]).toMatchSnapshot();
  });

  it('reads TypeScript where Node does, and says what to do where it does not', async () => {
    const { stderr, code } = await runWith(
      { 'a.jsonl': rows('a'), 't.config.ts': 'const x: number = 1; export default { epochs: x };' },
      ['a.jsonl', '-c', 't.config.ts'],
    );
    const strips = Boolean((process.features as unknown as Record<string, unknown>)['typescript']);
    expect(code).toBe(strips ? 0 : 2);
    if (!strips)
      expect(stderr.replace(/\d+\.\d+\.\d+/, '*')).toBe(
        'tunelint: t.config.ts: Node * does not read TypeScript by itself (22.18 and newer do). Write it as .mjs, or use a newer Node.\n',
      );
  });
});

describe('splits', () => {
  const leak = chat('Do you sell stamps?', 'Yes, at counter two.');
  const data = {
    'data/train.jsonl': `${rows('t')}\n${leak}`,
    'data/valid.jsonl': `${rows('v')}\n${leak}`,
    'other.jsonl': rows('o'),
  };
  const own = config({ splits: { train: 'data/train.jsonl', validation: 'data/valid.jsonl' } });
  const seen = ({
    files,
    findings,
    companions,
  }: {
    files: { path: string; role: string }[];
    findings: { rule: string; file: string; line: number }[];
    companions?: string[];
  }) => ({
    files: files.map(({ path, role }) => `${path} ${role}`),
    found: findings
      .filter(({ rule }) => rule === 'split-leakage' || rule === 'no-validation-file')
      .map(({ rule, file, line }) => `${file}:${line} ${rule}`),
    companions,
  });

  it('are all checked without operands', async () => {
    expect(seen(await reportOf({ ...data, ...own }, []))).toEqual({
      files: ['data/train.jsonl training', 'data/valid.jsonl validation'],
      found: ['data/train.jsonl:13 split-leakage'],
      companions: undefined,
    });
  });

  it('let leakage be seen from the training file alone', async () => {
    expect(seen(await reportOf({ ...data, ...own }, ['data/train.jsonl']))).toEqual({
      files: ['data/train.jsonl training'],
      found: ['data/train.jsonl:13 split-leakage'],
      companions: ['data/valid.jsonl'],
    });
  });

  it('and from the validation file alone', async () => {
    const report = await reportOf({ ...data, ...own }, ['data/valid.jsonl']);
    expect(seen(report)).toEqual({
      files: ['data/valid.jsonl validation'],
      found: ['data/valid.jsonl:13 split-leakage'],
      companions: ['data/train.jsonl'],
    });
    const [finding] = report.findings;
    expect([finding.example, finding.related[0].file, finding.related[0].line]).toEqual([13, 'data/train.jsonl', 13]);
    expect([report.counts.warning, report.byRule['split-leakage'].count, report.cost]).toEqual([1, 1, null]);
  });

  it('say nothing of what is wrong with the files that were not asked for', async () => {
    const files = { ...data, 'data/train.jsonl': `not json\n${BAD}`, ...own };
    const report = await reportOf(files, ['data/valid.jsonl']);
    expect([report.findings, report.verdict, report.code]).toEqual([[], 'accept', 0]);
  });

  it('leave other files alone', async () => {
    expect(seen(await reportOf({ ...data, ...own }, ['other.jsonl', 'data/valid.jsonl']))).toMatchObject({
      files: ['other.jsonl training', 'data/valid.jsonl validation'],
      found: ['other.jsonl:1 no-validation-file', 'data/valid.jsonl:13 split-leakage'],
    });
  });

  it('are kept apart where there are several', async () => {
    const several = config({
      splits: {
        one: { train: 'data/train.jsonl', validation: 'v1.jsonl' },
        two: { train: 'other.jsonl', validation: 'data/valid.jsonl' },
      },
    });
    const report = await reportOf({ ...data, 'v1.jsonl': rows('v1'), ...several }, []);
    expect(seen(report).found).toEqual([]);
    const shown = JSON.parse(
      (await runWith({ ...data, 'v1.jsonl': rows('v1'), ...several }, ['other.jsonl', '--show-files', '-f', 'json']))
        .stdout,
    );
    expect(shown).toEqual([
      { path: 'other.jsonl', role: 'training', splits: { train: ['two'], validation: [] }, companion: false },
      { path: 'data/valid.jsonl', role: 'validation', splits: { train: [], validation: ['two'] }, companion: true },
    ]);
  });

  it('may take turns, as in cross-validation', async () => {
    const folds = config({
      splits: {
        a: { train: ['f1.jsonl', 'f2.jsonl'], validation: 'f3.jsonl' },
        b: { train: ['f2.jsonl', 'f3.jsonl'], validation: 'f1.jsonl' },
      },
    });
    const files = {
      'f1.jsonl': rows('1'),
      'f2.jsonl': `${rows('2')}\n${leak}`,
      'f3.jsonl': `${rows('3')}\n${leak}`,
      ...folds,
    };
    expect(seen(await reportOf(files, []))).toMatchObject({
      files: ['f1.jsonl training', 'f2.jsonl training', 'f3.jsonl training'],
      found: ['f2.jsonl:13 split-leakage'],
    });
  });

  it('take a file that fits both sides for validation', async () => {
    const overlapping = config({ splits: { train: 'data/*.jsonl', validation: 'data/valid*.jsonl' } });
    expect(seen(await reportOf({ ...data, ...overlapping }, [])).files).toEqual([
      'data/train.jsonl training',
      'data/valid.jsonl validation',
    ]);
  });

  it('say when nothing is there', async () => {
    const missing = config({ splits: { train: 'data/train.jsonl', validation: 'data/valdi.jsonl' } });
    const all = await runWith({ ...data, ...missing }, []);
    expect([all.code, all.stderr]).toEqual([
      2,
      'tunelint: tunelint.config.json:4:19: no file matches "data/valdi.jsonl"\n',
    ]);
    const one = await reportOf({ ...data, ...missing }, ['data/train.jsonl']);
    expect([one.code, one.stderr]).toEqual([
      0,
      'tunelint: note: tunelint.config.json:4:19: no file matches "data/valdi.jsonl"\n',
    ]);
    expect(seen(one).found).toEqual(['data/train.jsonl:1 no-validation-file']);
  });

  it('know standard input by its name', async () => {
    const report = await reportOf({ ...data, ...own }, ['-', '--stdin-filename', 'data/valid.jsonl'], leak);
    expect(seen(report).found).toEqual(['data/valid.jsonl:1 split-leakage']);
  });

  it('go with --validation, which is for all', async () => {
    const report = await reportOf({ ...data, ...own, 'w.jsonl': leak }, [
      'data/train.jsonl',
      '--validation',
      'w.jsonl',
    ]);
    expect(seen(report).found).toEqual(['data/train.jsonl:13 split-leakage', 'data/train.jsonl:13 split-leakage']);
  });

  it('take the fields of reinforcement rows into account', async () => {
    const rft = (extra: object) => JSON.stringify({ messages: [{ role: 'user', content: 'Hi' }], ...extra });
    const files = { 'data/train.jsonl': rft({ answer: 'a' }), 'data/valid.jsonl': rft({ answr: 'b' }), ...own };
    const report = await reportOf(files, ['data/valid.jsonl']);
    expect(report.findings.map(({ rule, file }: Record<string, string>) => [rule, file])).toContainEqual([
      'rft-inconsistent-fields',
      'data/valid.jsonl',
    ]);
  });
});

describe('tunelint job', () => {
  it('takes profile and rules from the configuration, model and epochs from the request', async () => {
    const job = json({
      model: 'gpt-4.1-2025-04-14',
      training_file: 'a.jsonl',
      method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 2 } } },
    });
    const own = config({ profile: 'azure', model: 'gpt-4o-2024-08-06', epochs: 9, rules: { 'few-examples': 'off' } });
    const { stdout } = await runWith({ 'job.json': job, 'a.jsonl': rows('a'), ...own }, [
      'job',
      'job.json',
      '-f',
      'json',
      ...TODAY,
    ]);
    const report = JSON.parse(stdout);
    expect([
      report.profile,
      report.model,
      report.job.epochs,
      Object.keys(report.byRule).includes('few-examples'),
    ]).toEqual(['azure', 'gpt-4.1-2025-04-14', 2, false]);
  });
});

describe('--print-config and --show-files', () => {
  const files = {
    ...config({ profile: 'azure', overrides: [{ files: 'b.jsonl', method: 'dpo' }], ignores: 'c.jsonl' }),
    'a.jsonl': BAD,
  };
  it('print what applies, without reading the data', async () => {
    const a = await printed(files, ['a.jsonl']);
    const { rules, ...rest } = a;
    expect(rest).toMatchSnapshot();
    expect(rules['empty-content']).toBe('error');
    expect(await printed(files, ['b.jsonl'])).toMatchObject({ method: 'dpo' });
    expect(await printed(files, ['c.jsonl'])).toMatchObject({ ignored: true });
    expect(await printed(files, [])).toMatchObject({ file: null });
    expect((await runWith(files, ['--print-config', 'a', 'b'])).code).toBe(2);
  });
  it('list files, and fail for what is not there', async () => {
    expect(await runWith(files, ['--show-files', '.'])).toEqual({ code: 0, stdout: './a.jsonl\n', stderr: '' });
    expect((await runWith(files, ['--show-files', 'x*.jsonl'])).code).toBe(2);
    expect((await runWith(files, ['--show-files', '.', '-f', 'compact'])).code).toBe(2);
  });
  it('--print-config works without a configuration', async () => {
    expect(await printed({}, ['a.jsonl', '--rule', 'schema:off'])).toMatchObject({
      config: null,
      profile: 'openai',
      rules: { schema: 'off' },
    });
  });
});

it('a run in a deleted folder needs no configuration', async () => {
  const folder = makeFolder({});
  writeFileSync(join(folder, 'x'), '');
  expect((await runIn(folder, ['--version'])).code).toBe(0);
});
