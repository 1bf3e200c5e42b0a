import { writeFile } from 'node:fs/promises';
import { unknownName } from '../../engine/check-options.ts';
import { run } from '../../engine/run.ts';
import { whatIf } from '../../engine/what-if.ts';
import { ruleList } from '../../generated/rules.ts';
import { loadProfile } from '../../profile/load-profile.ts';
import type { Model } from '../../profile/profile.ts';
import { resolveModel } from '../../profile/resolve-model.ts';
import { reasonOf } from '../../read/reason-of.ts';
import { oneLine } from '../../report/one-line.ts';
import type { Report } from '../../report/report.ts';
import { seenJson } from '../../report/seen-json.ts';
import { type FileStats, statsDocument } from '../../report/stats/stats-document.ts';
import { statsPage } from '../../report/stats/stats-page.ts';
import { paintFor } from '../colours.ts';
import { columnsOf } from '../columns-of.ts';
import { configFor } from '../config-for.ts';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_INTERRUPTED } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type LintRequest, lintRequest } from '../lint-request.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { refuseFlags } from '../refuse-flags.ts';
import { sourcesFor } from '../sources-for.ts';
import { stylishOrJson } from '../stylish-or-json.ts';
import { UsageError } from '../usage-error.ts';
import { watchRun } from '../watch-run.ts';

const KNOWN = [
  'profile',
  'model',
  'method',
  'epochs',
  'validation',
  'today',
  'tokenizer',
  'no-tokens',
  'concurrency',
  'config',
  'no-config',
  'stdin-filename',
  'format',
  'output',
  'color',
  'no-progress',
];

/** The rules that say something about a file beside their findings. */
const TELLING = ruleList.filter(({ tells }) => tells !== undefined).map(({ meta }) => meta.id);

/** Prints lengths, tokens by role and costs of datasets. Findings are not its business: exit code 0 unless something cannot be read. */
export async function statsCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  refuseFlags('stats', flags, KNOWN);
  const [first, ...others] =
    typeof flags['model'] === 'string' ? flags['model'].split(',').map((name) => name.trim()) : [];
  const configured = await configFor(flags, io);
  const format = stylishOrJson(
    flags,
    '"tunelint stats" knows the formats stylish and json. tunelint lint -f html draws the same numbers.',
  );
  const request = lintRequest({ ...flags, model: first, format: [format] }, io.env, configured);
  if (operands.length === 0 && (configured?.splits.length ?? 0) === 0)
    throw new UsageError('Which files? tunelint stats <files…>, or - for standard input.');
  const named = others.map((name) => modelOf(name, request.options.profile ?? 'openai'));
  const { sources, errors: unmatched } = await sourcesFor(
    operands,
    { ...request, optionsFor: undefined },
    configured,
    io,
  );
  const options = { ...request.options, rules: {}, only: TELLING, skip: [] };
  const { report, errors } = await watchRun(
    (watched, stopped) => run(sources, { ...options, ...watched }, stopped),
    request,
    io,
  );
  const files: FileStats[] = [];
  for (const file of report.files) {
    const again = sources.find(({ source }) => source === file.path)?.source;
    files.push({
      file,
      whatIf: await whatIf({ file, source: again, named, options: request.options, now: report.now }),
    });
  }
  const written = await print(report, files, request, io);
  for (const { message } of [...unmatched, ...errors]) await io.stderr.write(`tunelint: ${oneLine(message)}\n`);
  if (report.interrupted) return EXIT_INTERRUPTED;
  return written && unmatched.length + errors.length === 0 ? EXIT_CLEAN : EXIT_FAILED;
}

function modelOf(name: string, profileId: string): Model {
  const profile = loadProfile(profileId);
  const found = profile === undefined ? undefined : resolveModel(profile, name);
  if (profile !== undefined && found !== undefined && 'model' in found) return found.model;
  throw new UsageError(
    unknownName('model', name, profile?.models.flatMap(({ id, aliases }) => [id, ...aliases]) ?? []),
  );
}

async function print(report: Report, files: readonly FileStats[], request: LintRequest, io: Io): Promise<boolean> {
  const { colour, reports } = request;
  const [{ format, output } = { format: 'stylish', output: undefined }] = reports;
  const paint = paintFor(output === undefined ? io.stdout : { ...io.stdout, isTerminal: false }, colour, io.env);
  const setting = { paint, columns: columnsOf(output === undefined ? io.stdout : undefined) };
  const pieces =
    format === 'json'
      ? [`${seenJson(statsDocument(report, files), 2)}\n`]
      : files.flatMap(({ file, whatIf: costs }, index) => [
          ...(index > 0 ? ['\n'] : []),
          ...statsPage(file, costs, report, setting),
        ]);
  if (output === undefined) {
    for (const piece of pieces) await io.stdout.write(piece);
    return true;
  }
  try {
    await writeFile(output, pieces.join(''));
    return true;
  } catch (error) {
    await io.stderr.write(`tunelint: cannot write the statistics: ${oneLine(reasonOf(error))}\n`);
    return false;
  }
}
