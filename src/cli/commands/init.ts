import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { draftConfig, type SeenFile } from '../../config/draft-config.ts';
import { findConfig } from '../../config/find-config.ts';
import { lookAtData } from '../../config/look-at-data.ts';
import { resolveOptions } from '../../engine/resolve-options.ts';
import type { Profile } from '../../profile/profile.ts';
import { expandPaths } from '../../read/expand-paths.ts';
import { InputError } from '../../read/input-error.ts';
import { reasonOf } from '../../read/reason-of.ts';
import { oneLine } from '../../report/one-line.ts';
import { seenJson } from '../../report/seen-json.ts';
import { EXIT_CLEAN, EXIT_FAILED } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { lintRequest } from '../lint-request.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { UsageError } from '../usage-error.ts';

const TARGET = 'tunelint.config.json';
const INSTALLED = './node_modules/tunelint/schemas/config.schema.json';
const PUBLISHED = 'https://tunelint.dev/schemas/config.schema.json';
const MOST_FILES = 200;

/** Looks at the heads of the datasets and writes a small configuration for them. Overwrites nothing. */
export async function initCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  refuseSecond();
  const { options } = lintRequest(flags, io.env);
  const { profile, namedMethod } = resolveOptions(options);
  const { paths, errors } = await expandPaths(operands.length === 0 ? ['.'] : operands);
  if (operands.length > 0 && errors.length > 0) {
    for (const { message } of errors) await io.stderr.write(`tunelint: ${oneLine(message)}\n`);
    return EXIT_FAILED;
  }
  const files: SeenFile[] = [];
  for (const { path } of paths.filter(({ path }) => path !== '-').slice(0, MOST_FILES))
    files.push(await seen(path, profile));
  const schema = existsSync(INSTALLED) ? INSTALLED : PUBLISHED;
  const config = draftConfig(files, { profile, model: options.model, method: namedMethod }, schema);
  const text = `${seenJson(config, 2)}\n`;
  try {
    await writeFile(TARGET, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${TARGET} cannot be written: ${reasonOf(error)}`);
  }
  const unread = files.filter(({ sniff }) => sniff === undefined);
  const about =
    files.length === 0
      ? 'no .jsonl file was found here'
      : `from the heads of ${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  await io.stdout.write(`Wrote ${TARGET} (${about}):\n\n${text}\n`);
  if (unread.length > 0) {
    const list = unread
      .slice(0, 3)
      .map(({ path }) => oneLine(path))
      .join(', ');
    await io.stdout.write(
      `No examples were recognised in ${list}${unread.length > 3 ? ` and ${unread.length - 3} more` : ''}.\n`,
    );
  }
  const next = config.splits === undefined ? 'tunelint <files…>' : 'tunelint';
  await io.stdout.write(
    `${config.model === undefined ? '' : 'The model is an assumption: name yours. '}Then run ${next}; docs/configuration.md explains the keys.\n`,
  );
  return EXIT_CLEAN;
}

function refuseSecond(): void {
  const here = process.cwd();
  const { folder, code } = findConfig(here);
  const name = code !== undefined && dirname(code) === here ? relative(here, code) : undefined;
  if (folder !== here && name === undefined) return;
  throw new UsageError(
    `There is a configuration here already${name === undefined ? '' : ` (${name})`}: nothing was written. tunelint --print-config shows what applies.`,
  );
}

async function seen(path: string, profile: Profile): Promise<SeenFile> {
  const shown = (relative(process.cwd(), path) || path).split(sep).join('/');
  try {
    return { path: shown, sniff: await lookAtData(path, profile) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { path: shown, sniff: undefined };
  }
}
