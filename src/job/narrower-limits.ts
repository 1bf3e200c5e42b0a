import codePoints from '../format/code-points.ts';
import type { JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import type { ProfileJob } from '../profile/profile.ts';
import type { SchemaProblem } from './schema-problems.ts';

const EPOCHS = '"auto" or a whole number from 1 to 50';

/** Where a request fits the schema, which is the union over providers, but not what this provider takes. */
export function narrowerLimits(request: JsonObject, { maxSuffixLength, dynamicEpochs }: ProfileJob): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const { suffix } = request;
  const limit = maxSuffixLength?.value ?? Number.POSITIVE_INFINITY;
  if (typeof suffix === 'string' && codePoints(suffix) > limit) {
    problems.push({
      messageId: 'tooLong',
      at: '/suffix',
      data: { where: 'suffix', count: codePoints(suffix), limit },
    });
  }
  for (const [words, pointer, block] of dynamicEpochs === null ? blocksOf(request) : []) {
    if (block['n_epochs'] !== -1) continue;
    const data = { where: `${words}.n_epochs`, expected: EPOCHS, actual: '-1', hint: ' Write "auto".' };
    problems.push({ messageId: 'value', at: `${pointer}/n_epochs`, data });
  }
  return problems;
}

/** All hyperparameters of a request, also those of methods that it does not use. */
function* blocksOf(request: JsonObject): Iterable<readonly [words: string, pointer: string, block: JsonObject]> {
  const { hyperparameters, method } = request;
  if (isObject(hyperparameters)) yield ['hyperparameters', '/hyperparameters', hyperparameters];
  for (const [name, block] of Object.entries(isObject(method) ? method : {})) {
    const own = isObject(block) ? block['hyperparameters'] : undefined;
    if (isObject(own)) yield [`method.${name}.hyperparameters`, `/method/${name}/hyperparameters`, own];
  }
}
