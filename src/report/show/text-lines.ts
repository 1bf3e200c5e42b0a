import { visible } from '../../format/quote.ts';
import { hideSecrets } from '../../secret/hide-secrets.ts';
import { withoutCommands } from '../without-commands.ts';
import { wrapColumns } from '../wrap-columns.ts';

/** A text of the data as lines that fit: nothing in it steers a terminal or a build log, secrets are hidden. */
export function textLines(text: string, width: number): string[] {
  return hideSecrets(text)
    .split(/\r?\n/)
    .flatMap((line) => wrapColumns(visible(line.replaceAll('\t', '    ')), width))
    .map(withoutCommands);
}
