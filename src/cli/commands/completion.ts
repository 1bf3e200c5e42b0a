import { basename } from 'node:path';
import { nearest } from '../../format/nearest.ts';
import { quote } from '../../format/quote.ts';
import { bashCompletion } from '../completion/bash.ts';
import { completionWords, SHELLS } from '../completion/completion-words.ts';
import { fishCompletion } from '../completion/fish.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { EXIT_CLEAN } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** Prints a completion script for the shell that is named, or for the one that SHELL names. */
export async function completionCommand(operands: readonly string[], io: Io): Promise<number> {
  if (operands.length > 1) throw new UsageError('"tunelint completion" takes one shell.');
  const name = operands[0] ?? basename(io.env['SHELL'] ?? '');
  const shell = SHELLS.find((each) => each === name);
  if (shell === undefined) {
    const near = operands.length === 0 ? undefined : nearest(name, SHELLS);
    const hint = near === undefined ? `Known: ${SHELLS.join(', ')}.` : `Did you mean "${near}"?`;
    throw new UsageError(
      operands.length === 0
        ? `Which shell? tunelint completion <${SHELLS.join('|')}>`
        : `Unknown shell ${quote(name)}. ${hint}`,
    );
  }
  await io.stdout.write(SCRIPTS[shell](completionWords()));
  return EXIT_CLEAN;
}
