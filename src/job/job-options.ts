import type { LintOptions } from '../engine/lint-options.ts';
import type { JsonObject } from '../format/example.ts';
import { hyperparametersOf, requestMethod } from './request-method.ts';

const MOST_EPOCHS = 50;

/** The options of a run that a request decides; `options` win, so that another model or number of epochs can be tried. */
export function jobOptions(request: JsonObject | undefined, options: LintOptions): LintOptions {
  if (request === undefined) return options;
  const { model } = request;
  const method = requestMethod(request);
  const epochs = hyperparametersOf(request).values['n_epochs'];
  const isCount = typeof epochs === 'number' && Number.isInteger(epochs) && epochs >= 1 && epochs <= MOST_EPOCHS;
  return {
    ...(typeof model === 'string' && model.trim() !== '' ? { model } : {}),
    ...(method === undefined ? {} : { method }),
    ...(isCount ? { epochs } : {}),
    ...options,
  };
}
