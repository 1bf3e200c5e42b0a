import { unknownName } from '../engine/check-options.ts';
import { OptionError } from '../engine/option-error.ts';
import { shapes, targets } from '../generated/conversion.ts';
import { SHAPE_IDS, TARGET_IDS } from '../generated/conversion-names.ts';
import type { RowConverter } from './convert-row.ts';
import { knownValues } from './known-values.ts';
import { madeOnce } from './made-once.ts';

/** What is converted into what. */
export interface ConvertOptions {
  /** Id of the target, such as `together`, `trl` or `gemini`; docs/convert.md lists them. */
  readonly to: string;
  /** Id of what the rows are; `auto` (the default) reads each row as what it looks like. */
  readonly from?: string;
  /** One of the forms of a target that has several: `sharegpt`, `alpaca`, `openai` of llamafactory; `messages`, `prompt-completion` of trl. */
  readonly shape?: string;
  /**
   * Takes a data URL, keeps its bytes and gives the path to write in its place; for targets that read images from files. Without
   * it such rows are not written.
   */
  readonly saveImage?: (dataUrl: string) => string | undefined;
  /** Stops the conversion: it ends as if the source had ended. */
  readonly signal?: AbortSignal;
}

/** Services that read OpenAI's rows: their files are read as such. */
const READ_AS: Readonly<Record<string, string>> = {
  azure: 'openai',
  together: 'openai',
  fireworks: 'openai',
  nebius: 'openai',
  'bedrock-rft': 'openai',
  llamafactory: 'sharegpt',
};

/** What `from` may be. */
export const FROM_IDS: readonly string[] = ['auto', ...[...SHAPE_IDS, ...Object.keys(READ_AS)].sort()];

/** @throws OptionError with a hint for a name that does not exist */
export function rowConverter({ to, from = 'auto', shape, saveImage }: ConvertOptions): RowConverter {
  const target = targets.find(({ id }) => id === to);
  if (target === undefined) throw new OptionError(unknownName('target', to, TARGET_IDS));
  if (!FROM_IDS.includes(from)) throw new OptionError(unknownName('source format', from, FROM_IDS));
  if (shape !== undefined && !target.forms.includes(shape)) {
    throw new OptionError(
      target.forms.length === 0
        ? `${target.id} has one shape only.`
        : unknownName(`shape of ${target.id}`, shape, target.forms),
    );
  }
  const read = READ_AS[from] ?? from;
  const options = { form: shape, saveImage };
  return {
    from: shapes.find(({ id }) => id === read),
    target,
    options,
    capabilities: target.capabilities(options),
    memory: madeOnce(knownValues()),
    isIdentity: from === to && (shape === undefined || shape === target.forms[0]),
  };
}
